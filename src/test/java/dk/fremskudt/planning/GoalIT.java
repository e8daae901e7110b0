package dk.fremskudt.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.planning.facts.GoalFacts;
import dk.fremskudt.platform.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

class GoalIT extends DatabaseIT {
    private static final String WORDS = "jeg vil ku sove om natten og ha min datter på besøg";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private GoalService goals;

    @Autowired
    private GoalFacts facts;

    @Autowired
    private Clock clock;

    @Test
    void theCitizensWordsStandAsTheyWereSaid() {
        var id = asCaseworker("rudersdal", () -> {
            var course = aCourse().id();
            assertThat(goals.prompt(course)).isEqualTo(GoalPrompt.NO_HURRY);
            var goal = goals.say(course, new GoalForm(WORDS, Horizon.SHORT, LocalDate.now(clock), null));
            goals.note(goal, GoalStep.CLOSER, "Sover bedre");
            goals.becomes(goal, 0, GoalStatus.REACHED);
            var told = goals.of(course).getFirst();
            assertThat(told.words()).isEqualTo(WORDS);
            assertThat(told.status()).isEqualTo(GoalStatus.REACHED);
            assertThat(told.progress()).hasSize(1);
            assertThat(facts.of(course).toString()).doesNotContain("datter");
            assertThat(facts.words(course)).containsExactly(WORDS);
            assertThatThrownBy(() -> goals.note(goal, GoalStep.FURTHER, null)).isInstanceOf(Refusal.class);
            return goal;
        });
        assertThatThrownBy(() -> root().update("update planning_goal set words = '\\x00' where id = ?", id.value()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("never edited");
    }

    @Test
    void anotherMunicipalityGetsNoGoal() {
        var goal = asCaseworker(
                "rudersdal",
                () -> goals.say(aCourse().id(), new GoalForm(WORDS, Horizon.LONG, LocalDate.now(clock), null)));
        asCaseworker("aarhus", () -> {
            assertThatThrownBy(() -> goals.becomes(goal, 0, GoalStatus.DROPPED)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> goals.note(goal, GoalStep.CLOSER, null)).isInstanceOf(Refusal.class);
        });
    }
}
