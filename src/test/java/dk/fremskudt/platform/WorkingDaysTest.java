package dk.fremskudt.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

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

    @Test
    void countingIsTheReverseOfAdding() {
        var from = LocalDate.of(2026, 12, 22);
        for (int i = 0; i < 20; i++)
            assertThat(days.between(from, days.plus(from, i))).isEqualTo(i);
    }
}
