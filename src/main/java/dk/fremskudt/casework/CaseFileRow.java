package dk.fremskudt.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line in a list of courses.
 *
 * @param next the outstanding deadline that falls first, of those that still bind; null where none is left
 * @param lastContact the latest contact or attempt; null before the first
 */
public record CaseFileRow(
        CaseFileId id,
        String number,
        String citizenName,
        String targetGroup,
        Phase phase,
        String coordinatorName,
        LocalDate openedOn,
        CourseLength length,
        @Nullable LocalDate closedOn,
        @Nullable ClosingExit exit,
        @Nullable DeadlineStatus next,
        @Nullable Instant lastContact) {}
