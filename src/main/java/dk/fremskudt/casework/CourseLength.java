package dk.fremskudt.casework;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A course is limited in time, to about three months (M17). Nothing stops when the time is up; the product warns before
 * and after.
 */
public record CourseLength(LocalDate plannedEnd, Standing standing, long days) {

    /** So long before the planned end that a handover can still be arranged. */
    static final int WARN_DAYS = 14;

    public enum Standing {
        ON_TRACK,
        ENDS_SOON,
        OVERRUN
    }

    static LocalDate plannedEnd(LocalDate openedOn, int months) {
        return openedOn.plusMonths(months);
    }

    /** {@code days} is the distance from today to the planned end, never negative. */
    static CourseLength asOf(LocalDate today, LocalDate plannedEnd) {
        long left = ChronoUnit.DAYS.between(today, plannedEnd);
        if (left < 0) {
            return new CourseLength(plannedEnd, Standing.OVERRUN, -left);
        }
        return new CourseLength(plannedEnd, left <= WARN_DAYS ? Standing.ENDS_SOON : Standing.ON_TRACK, left);
    }
}
