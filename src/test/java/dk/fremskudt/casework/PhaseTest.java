package dk.fremskudt.casework;

import static dk.fremskudt.casework.Phase.AFTERCARE;
import static dk.fremskudt.casework.Phase.ASSESSMENT;
import static dk.fremskudt.casework.Phase.CLOSED;
import static dk.fremskudt.casework.Phase.CONTACT;
import static dk.fremskudt.casework.Phase.FOLLOW_UP;
import static dk.fremskudt.casework.Phase.Move.REFUSED;
import static dk.fremskudt.casework.Phase.Move.STEP;
import static dk.fremskudt.casework.Phase.Move.WITH_REASON;
import static dk.fremskudt.casework.Phase.TRANSITION;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhaseTest {

    @Test
    void aCourseRunsFromContactToAftercareStepByStep() {
        assertThat(CONTACT.to(ASSESSMENT)).isEqualTo(STEP);
        assertThat(ASSESSMENT.to(TRANSITION)).isEqualTo(STEP);
        assertThat(TRANSITION.to(FOLLOW_UP)).isEqualTo(STEP);
        assertThat(FOLLOW_UP.to(AFTERCARE)).isEqualTo(STEP);
    }

    @Test
    void goingBackOrPastAPhaseWantsAReason() {
        assertThat(ASSESSMENT.to(CONTACT)).isEqualTo(WITH_REASON);
        assertThat(CONTACT.to(TRANSITION)).isEqualTo(WITH_REASON);
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void aCourseIsOpenInEveryPhaseButTheLast(Phase phase) {
        assertThat(phase.open()).isEqualTo(phase != CLOSED);
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void nothingMovesIntoOrOutOfClosedAndNothingMovesToWhereItIs(Phase phase) {
        assertThat(phase.to(CLOSED)).isEqualTo(REFUSED);
        assertThat(CLOSED.to(phase)).isEqualTo(REFUSED);
        assertThat(phase.to(phase)).isEqualTo(REFUSED);
    }
}
