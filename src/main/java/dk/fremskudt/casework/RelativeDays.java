package dk.fremskudt.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Days of a course counted from the day its enquiry came in, which is day 0. Facts carry these instead of dates, so that
 * a timeline can be read without saying when it was.
 */
public final class RelativeDays {
    private final LocalDate start;
    private final ZoneId zone;

    public RelativeDays(Instant received, ZoneId zone) {
        this.zone = zone;
        this.start = LocalDate.ofInstant(received, zone);
    }

    public int of(LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(start, date));
    }

    public int of(Instant at) {
        return of(LocalDate.ofInstant(at, zone));
    }
}
