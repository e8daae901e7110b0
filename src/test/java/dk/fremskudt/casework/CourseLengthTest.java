package dk.fremskudt.casework;

import static dk.fremskudt.casework.CourseLength.Standing.ENDS_SOON;
import static dk.fremskudt.casework.CourseLength.Standing.ON_TRACK;
import static dk.fremskudt.casework.CourseLength.Standing.OVERRUN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseLengthTest {

    private final LocalDate end = CourseLength.plannedEnd(LocalDate.of(2026, 1, 31), 3);

    @Test
    void threeMonthsFromTheLastOfJanuaryIsTheLastOfApril() {
        assertThat(end).isEqualTo(LocalDate.of(2026, 4, 30));
    }

    @Test
    void itWarnsAFortnightAheadAndAfterwards() {
        assertThat(CourseLength.asOf(end.minusDays(15), end).standing()).isEqualTo(ON_TRACK);
        assertThat(CourseLength.asOf(end.minusDays(14), end).standing()).isEqualTo(ENDS_SOON);
        assertThat(CourseLength.asOf(end, end).standing()).isEqualTo(ENDS_SOON);
        assertThat(CourseLength.asOf(end.plusDays(3), end)).isEqualTo(new CourseLength(end, OVERRUN, 3));
    }

    @Test
    void aDayLeftOrADayOverIsCountedAsOne() {
        assertThat(CourseLength.asOf(end.minusDays(1), end)).isEqualTo(new CourseLength(end, ENDS_SOON, 1));
        assertThat(CourseLength.asOf(end.plusDays(1), end)).isEqualTo(new CourseLength(end, OVERRUN, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-11-30, 3, 2028-02-29", // the leap day is there to end on
        "2026-11-30, 3, 2027-02-28",
        "2028-02-29, 12, 2029-02-28",
        "2026-12-31, 3, 2027-03-31",
        "2026-10-15, 3, 2027-01-15"
    })
    void aMonthThatIsTooShortEndsTheCourseOnItsLastDay(LocalDate opened, int months, LocalDate ends) {
        assertThat(CourseLength.plannedEnd(opened, months)).isEqualTo(ends);
    }

    @Test
    void theLeapDayIsADayOfTheWarning() {
        var firstOfMarch = LocalDate.of(2028, 3, 1);
        assertThat(CourseLength.asOf(LocalDate.of(2028, 2, 28), firstOfMarch).days())
                .isEqualTo(2);
        assertThat(CourseLength.asOf(LocalDate.of(2028, 2, 16), firstOfMarch).standing())
                .isEqualTo(ENDS_SOON);
        assertThat(CourseLength.asOf(LocalDate.of(2028, 2, 15), firstOfMarch).standing())
                .isEqualTo(ON_TRACK);
    }
}
