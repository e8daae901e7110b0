package dk.fremskudt.programme;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version in the list.
 *
 * @param validTo the last day before the next version; null where it holds until further notice or is a draft
 */
public record ModelVersionRow(
        ProgrammeVersionId id,
        int number,
        String title,
        Standing standing,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Instant publishedAt) {
    public enum Standing {
        DRAFT,
        COMING,
        IN_FORCE,
        PAST
    }
}
