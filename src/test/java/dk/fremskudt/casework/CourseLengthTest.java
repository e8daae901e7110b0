package dk.fremskudt.casework;

import static dk.fremskudt.casework.CourseLength.Standing.ENDS_SOON;
import static dk.fremskudt.casework.CourseLength.Standing.ON_TRACK;
import static dk.fremskudt.casework.CourseLength.Standing.OVERRUN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CourseLengthTest {

    private static final LocalDate END = CourseLength.plannedEnd(LocalDate.of(2026, 1, 31), 3);

    @Test
    void threeMonthsFromTheLastOfJanuaryIsTheLastOfApril() {
        assertThat(END).isEqualTo(LocalDate.of(2026, 4, 30));
    }

    @Test
    void itWarnsAFortnightAheadAndAfterwards() {
        assertThat(CourseLength.asOf(END.minusDays(15), END).standing()).isEqualTo(ON_TRACK);
        assertThat(CourseLength.asOf(END.minusDays(14), END).standing()).isEqualTo(ENDS_SOON);
        assertThat(CourseLength.asOf(END, END).standing()).isEqualTo(ENDS_SOON);
        assertThat(CourseLength.asOf(END.plusDays(3), END)).isEqualTo(new CourseLength(END, OVERRUN, 3));
    }
}
