package dk.fremskudt.programme.folder;

import dk.fremskudt.programme.MunicipalityProfile;
import dk.fremskudt.programme.ProgrammeModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's folder under {@code tenants/} as it was read. Where it has faults, nothing else of it may be used.
 *
 * @param slug the folder's name
 */
public record TenantFolder(
        String slug, List<Fault> faults, @Nullable Contents read) {

    /** @param code the official municipality code */
    public record Contents(
            int code,
            String name,
            boolean fictional,
            String accent,
            MunicipalityProfile profile,
            List<VersionFile> versions) {}

    /** @param file its name for sentences, such as {@code rudersdal/programme/v2.yaml} */
    public record VersionFile(String file, int number, LocalDate validFrom, ProgrammeModel model) {}

    public Optional<Contents> contents() {
        return faults.isEmpty() ? Optional.ofNullable(read) : Optional.empty();
    }
}
