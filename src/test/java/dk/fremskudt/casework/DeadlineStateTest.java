package dk.fremskudt.casework;

import static dk.fremskudt.casework.DeadlineState.DUE;
import static dk.fremskudt.casework.DeadlineState.LAPSED;
import static dk.fremskudt.casework.DeadlineState.LATE;
import static dk.fremskudt.casework.DeadlineState.MET;
import static dk.fremskudt.casework.DeadlineState.WAIVED;
import static dk.fremskudt.programme.ProgrammeModel.Strictness.HARD;
import static dk.fremskudt.programme.ProgrammeModel.Strictness.SOFT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeadlineStateTest {

    private static final LocalDate DUE_ON = LocalDate.of(2026, 4, 8);

    @Test
    void theLastDayIsInTime() {
        assertThat(DeadlineState.of(DUE_ON, HARD, null, false, DUE_ON)).isEqualTo(DUE);
        assertThat(DeadlineState.of(DUE_ON, HARD, DUE_ON, false, DUE_ON.plusDays(9)))
                .isEqualTo(MET);
    }

    @Test
    void aDayOverIsLateWhetherItWasMetAtLastOrNot() {
        assertThat(DeadlineState.of(DUE_ON, HARD, null, false, DUE_ON.plusDays(1)))
                .isEqualTo(LATE);
        assertThat(DeadlineState.of(DUE_ON, HARD, DUE_ON.plusDays(1), false, DUE_ON.plusDays(5)))
                .isEqualTo(LATE);
    }

    @Test
    void aSoftDeadlineLapsesWithoutBlame() {
        assertThat(DeadlineState.of(DUE_ON, SOFT, null, false, DUE_ON.plusDays(1)))
                .isEqualTo(LAPSED);
    }

    @Test
    void aWaivedDeadlineIsNeverLate() {
        assertThat(DeadlineState.of(DUE_ON, HARD, null, true, DUE_ON.plusDays(30)))
                .isEqualTo(WAIVED);
    }

    @Test
    void whatWasDoneAfterAllCountsOverAWaiver() {
        assertThat(DeadlineState.of(DUE_ON, SOFT, DUE_ON, true, DUE_ON.plusDays(30)))
                .isEqualTo(MET);
    }
}
