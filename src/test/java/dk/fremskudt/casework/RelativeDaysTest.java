package dk.fremskudt.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.platform.DanishClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T09:00, 2026-11-20T23:59:59, 0",
        "2026-11-20T23:59, 2026-11-21T00:00, 1", // a minute, and another day
        "2026-11-20T09:00, 2026-11-19T23:00, -1",
        "2026-11-20T09:00, 2026-11-23T09:00, 3", // the weekend counts
        "2026-12-31T23:00, 2027-01-01T01:00, 1",
        "2028-02-28T09:00, 2028-03-01T09:00, 2",
        "2027-02-28T09:00, 2027-03-01T09:00, 1",
        "2026-03-28T23:30, 2026-03-29T23:30, 1", // 23 hours
        "2026-03-28T00:30, 2026-03-30T00:30, 2", // 47 hours
        "2026-10-24T00:30, 2026-10-25T23:30, 1", // 48 hours
        "2026-10-24T23:30, 2026-10-26T00:30, 2"
    })
    void daysAreThoseOfTheDanishCalendarWhateverTheHour(LocalDateTime received, LocalDateTime at, int day) {
        var days = new RelativeDays(danish(received), DanishClock.DENMARK);
        assertThat(days.of(danish(at))).isEqualTo(day);
        assertThat(days.of(at.toLocalDate())).isEqualTo(day);
    }

    @Test
    void theFirstHourOfADanishDayBelongsToItThoughGreenwichHasTheDayBefore() {
        var received = Instant.parse("2026-06-30T22:30:00Z"); // half past midnight on the 1st of July
        var days = new RelativeDays(received, DanishClock.DENMARK);
        assertThat(days.of(LocalDate.of(2026, 7, 1))).isZero();
        assertThat(days.of(LocalDate.of(2026, 6, 30))).isEqualTo(-1);
    }

    private static Instant danish(LocalDateTime wallClock) {
        return wallClock.atZone(DanishClock.DENMARK).toInstant();
    }
}
