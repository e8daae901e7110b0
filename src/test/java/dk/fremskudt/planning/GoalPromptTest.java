package dk.fremskudt.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.casework.Phase;
import org.junit.jupiter.api.Test;

class GoalPromptTest {

    @Test
    void nobodyIsAskedForGoalsWhileContactIsBeingMade() {
        assertThat(GoalPrompt.of(Phase.CONTACT, 0)).isEqualTo(GoalPrompt.NO_HURRY);
    }

    @Test
    void theReminderComesLaterAndOnlyWhereThereIsNoGoal() {
        assertThat(GoalPrompt.of(Phase.ASSESSMENT, 0)).isEqualTo(GoalPrompt.GENTLE);
        assertThat(GoalPrompt.of(Phase.ASSESSMENT, 1)).isEqualTo(GoalPrompt.NONE);
        assertThat(GoalPrompt.of(Phase.CLOSED, 0)).isEqualTo(GoalPrompt.NONE);
    }
}
