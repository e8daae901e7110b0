package dk.fremskudt.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    private final WorkingDays days = new WorkingDays();

    @Test
    void twoWorkingDaysFromAThursdayEndOnMonday() {
        assertThat(days.plus(LocalDate.of(2026, 11, 19), 2)).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void easterIsNoWorkingTime() {
        assertThat(days.plus(LocalDate.of(2026, 4, 1), 2)).isEqualTo(LocalDate.of(2026, 4, 8));
    }

    @Test
    void storeBededagWasAHolidayUntil2023() {
        assertThat(days.isWorkingDay(LocalDate.of(2023, 5, 5))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2024, 4, 26))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 1, 2026-11-23", // Friday to Monday
        "2026-11-21, 1, 2026-11-23", // from a Saturday
        "2026-11-22, 1, 2026-11-23", // from a Sunday
        "2026-12-31, 1, 2027-01-04", // New Year's Day is a Friday
        "2025-12-31, 1, 2026-01-02", // and a Thursday the year before
        "2026-12-24, 1, 2026-12-28", // Christmas, and the weekend after it
        "2028-02-28, 1, 2028-02-29", // the leap day is a Tuesday
        "2028-02-28, 2, 2028-03-01",
        "2027-02-26, 1, 2027-03-01",
        "2026-03-27, 1, 2026-03-30", // the weekend whose Sunday has 23 hours
        "2026-10-23, 1, 2026-10-26" // and the one with 25
    })
    void theNextWorkingDayIsNeitherInTheWeekendNorAHoliday(LocalDate from, int working, LocalDate day) {
        assertThat(days.plus(from, working)).isEqualTo(day);
    }

    @Test
    void nothingAddedIsTheDayItselfEvenOnASunday() {
        assertThat(days.plus(LocalDate.of(2026, 11, 22), 0)).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void ofAWeekFiveDaysAreWorkedAndTheFirstDoesNotCount() {
        var monday = LocalDate.of(2026, 11, 16);
        assertThat(days.between(monday, monday)).isZero();
        assertThat(days.between(monday, monday.plusDays(4))).isEqualTo(4);
        assertThat(days.between(monday, monday.plusDays(6))).isEqualTo(4);
        assertThat(days.between(monday, monday.plusDays(7))).isEqualTo(5);
    }

    @Test
    void backwardsTheSameDaysCountBelowZero() {
        var friday = LocalDate.of(2026, 11, 20);
        assertThat(days.between(friday, friday.minusDays(1))).isEqualTo(-1);
        assertThat(days.between(friday, friday.minusDays(7))).isEqualTo(-5);
    }

    @Test
    void countingIsTheReverseOfAdding() {
        var from = LocalDate.of(2026, 12, 22);
        for (int i = 0; i < 20; i++)
            assertThat(days.between(from, days.plus(from, i))).isEqualTo(i);
    }
}
