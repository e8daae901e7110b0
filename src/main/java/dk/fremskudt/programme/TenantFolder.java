package dk.fremskudt.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's folder under {@code tenants/} as it was read. Where it has faults, nothing else of it may be used.
 *
 * @param slug the folder's name
 */
record TenantFolder(
        String slug, List<Fault> faults, @Nullable Contents read) {

    /** @param code the official municipality code */
    record Contents(
            int code,
            String name,
            boolean fictional,
            String accent,
            MunicipalityProfile profile,
            List<VersionFile> versions) {}

    /** @param file its name for sentences, such as {@code rudersdal/programme/v2.yaml} */
    record VersionFile(String file, int number, LocalDate validFrom, ProgrammeModel model) {}

    Optional<Contents> contents() {
        return faults.isEmpty() ? Optional.ofNullable(read) : Optional.empty();
    }
}
