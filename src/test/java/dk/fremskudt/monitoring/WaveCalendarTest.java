package dk.fremskudt.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.programme.ProgrammeModel.WaveAnchor;
import dk.fremskudt.programme.ProgrammeModel.WaveRule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaveCalendarTest {
    private static final LocalDate OPENED = LocalDate.of(2026, 1, 15);
    private static final LocalDate PLANNED_END = LocalDate.of(2026, 4, 15);
    private static final List<WaveRule> NATIONAL = List.of(
            new WaveRule(1, "Start", WaveAnchor.OPENING, 0),
            new WaveRule(2, "Afslutning", WaveAnchor.CLOSING, 0),
            new WaveRule(3, "Opfølgning", WaveAnchor.CLOSING, 3));

    @Test
    void theFirstWaveIsOpenAtOnceAndLateTwoWeeksAfter() {
        WaveCalendar.Entry first = wave(NATIONAL, 1, null);
        assertThat(first.state(OPENED, false)).isEqualTo(WaveState.OPEN);
        assertThat(first.state(OPENED.plusDays(14), false)).isEqualTo(WaveState.OPEN);
        assertThat(first.state(OPENED.plusDays(15), false)).isEqualTo(WaveState.OVERDUE);
        assertThat(first.state(OPENED.plusDays(15), true)).isEqualTo(WaveState.REGISTERED);
    }

    @Test
    void theWaveAtTheClosingFallsOnThePlannedEndUntilTheCourseCloses() {
        assertThat(wave(NATIONAL, 2, null).dueOn()).isEqualTo("2026-04-29");
        assertThat(wave(NATIONAL, 2, LocalDate.of(2026, 3, 1)).dueOn()).isEqualTo("2026-03-15");
    }

    @Test
    void noWaveOpensBeforeTheCourseDoes() {
        assertThat(wave(NATIONAL, 1, null).opensOn()).isEqualTo(OPENED);
        assertThat(wave(NATIONAL, 1, null).state(OPENED.minusDays(1), false)).isEqualTo(WaveState.NOT_OPEN);
        assertThat(wave(NATIONAL, 2, OPENED.plusDays(3)).opensOn()).isEqualTo(OPENED);
    }

    @Test
    void theWaveAtTheClosingOpensTwoWeeksBeforeThePlannedEndWithoutWaitingForIt() {
        WaveCalendar.Entry closing = wave(NATIONAL, 2, null);
        assertThat(closing.opensOn()).isEqualTo("2026-04-01");
        assertThat(closing.state(LocalDate.of(2026, 3, 31), false)).isEqualTo(WaveState.NOT_OPEN);
        assertThat(closing.state(LocalDate.of(2026, 4, 1), false)).isEqualTo(WaveState.OPEN);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, 2026-12-16, 2027-01-13", // three months after is the 30th of December: over New Year
        "2027-11-30, 2028-02-15, 2028-03-14", // the leap day is the wave's own day
        "2026-11-30, 2027-02-14, 2027-03-14", // no leap day: the 28th of February is
        "2025-12-29, 2026-03-15, 2026-04-12", // around the night when clocks go forward
        "2026-07-25, 2026-10-11, 2026-11-08" // and back
    })
    void theFollowUpIsOpenTwoWeeksToEitherSideOfItsDay(LocalDate closed, LocalDate opens, LocalDate due) {
        WaveCalendar.Entry entry =
                WaveCalendar.of(NATIONAL, closed.minusMonths(3), closed, closed).getLast();
        assertThat(entry.opensOn()).isEqualTo(opens);
        assertThat(entry.dueOn()).isEqualTo(due);
        assertThat(entry.state(opens.minusDays(1), false)).isEqualTo(WaveState.NOT_OPEN);
        assertThat(entry.state(opens, false)).isEqualTo(WaveState.OPEN);
        assertThat(entry.state(due, false)).isEqualTo(WaveState.OPEN);
        assertThat(entry.state(due.plusDays(1), false)).isEqualTo(WaveState.OVERDUE);
    }

    @Test
    void theFollowUpWaitsForTheClosing() {
        assertThat(wave(NATIONAL, 3, null).state(PLANNED_END.plusYears(1), false))
                .isEqualTo(WaveState.NOT_OPEN);
        WaveCalendar.Entry closed = wave(NATIONAL, 3, LocalDate.of(2026, 3, 1));
        assertThat(closed.opensOn()).isEqualTo("2026-05-18");
        assertThat(closed.dueOn()).isEqualTo("2026-06-15");
    }

    /** T3: six months after the opening is three after the closing only where a course lasts three months. */
    @Test
    void aModelMayCountTheFollowUpFromTheOpening() {
        List<WaveRule> rudersdal = List.of(new WaveRule(3, "Opfølgning", WaveAnchor.OPENING, 6));
        assertThat(wave(rudersdal, 3, LocalDate.of(2026, 3, 1)).opensOn()).isEqualTo("2026-07-01");
    }

    private static WaveCalendar.Entry wave(List<WaveRule> rules, int number, @Nullable LocalDate closedOn) {
        return WaveCalendar.of(rules, OPENED, PLANNED_END, closedOn).stream()
                .filter(entry -> entry.wave() == number)
                .findFirst()
                .orElseThrow();
    }
}
