package dk.fremskudt.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do in a course.
 *
 * @param label a deadline's label in the municipality's words
 * @param on the day it falls on, or fell
 */
public record DayItem(
        CaseFileId caseFile,
        String number,
        String citizenName,
        What what,
        @Nullable String label,
        LocalDate on) {

    public enum What {
        DEADLINE,
        COURSE_ENDS,
        DRAFT,
        HANDOVER_UNANSWERED,
        SILENCE
    }
}
