package dk.fremskudt.casework;

import dk.fremskudt.programme.ProgrammeModel.Strictness;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A deadline of a course and what became of it by today. */
public record DeadlineStatus(
        Id id,
        int version,
        String code,
        String label,
        LocalDate due,
        Strictness strictness,
        DeadlineState state,
        @Nullable LocalDate metOn,
        @Nullable String waiverReason) {

    public record Id(UUID value) {}

    /** Still wants something done. */
    public boolean outstanding() {
        return metOn == null && waiverReason == null;
    }
}
