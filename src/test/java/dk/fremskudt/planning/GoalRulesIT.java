package dk.fremskudt.planning;

import static dk.fremskudt.Refusals.refused;
import static dk.fremskudt.contact.Channel.PHONE;
import static dk.fremskudt.contact.Outcome.REACHED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.casework.Phase;
import dk.fremskudt.casework.TimelineService;
import dk.fremskudt.contact.ContactId;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.StaleEdit;
import dk.fremskudt.scenario.CourseScenario;
import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A goal is what the citizen said, on a day that has been, in a course that is open. */
class GoalRulesIT extends DatabaseIT {
    private static final String HOME = "rudersdal";
    private static final LocalDate TODAY = LocalDate.of(2024, Month.FEBRUARY, 29);

    @Autowired
    private GoalService goals;

    @Autowired
    private TimelineService timeline;

    private CourseScenario course;

    @BeforeEach
    void anOpenCourse() {
        course = aCourse().by(person(HOME, Role.CASEWORKER)).on(TODAY).opened();
    }

    @Test
    void aGoalHasWordsThatWereSaidOnADayThatHasBeen() {
        today(() -> {
            refused("planning.goal.wordsNeeded", () -> said(" ", TODAY, null));
            refused("planning.goal.future", () -> said("Jeg vil sove", TODAY.plusDays(1), null));
            said("Jeg vil sove", TODAY, null);
        });
        at(
                TODAY.plusDays(1).atStartOfDay(),
                () -> asCaseworker(HOME, () -> said("Jeg vil sove", TODAY.plusDays(1), null)));
    }

    @Test
    void aGoalIsSaidAtAContactOfItsOwnCourse() {
        var contact = course.withContact(PHONE, REACHED).contact();
        var elsewhere = aCourse()
                .by(person(HOME, Role.CASEWORKER))
                .on(TODAY)
                .withContact(PHONE, REACHED)
                .contact();
        today(() -> {
            refused("planning.goal.unknownContact", () -> said("Jeg vil sove", TODAY, elsewhere));
            said("Jeg vil sove", TODAY, contact);
            assertThat(goals.of(course.id())).extracting(GoalDetails::contact).containsExactly(contact);
        });
    }

    @Test
    void whatIsReachedIsNotLookedBackOnUntilItIsTakenUpAgain() {
        today(() -> {
            var goal = said("Jeg vil sove", TODAY, null);
            refused("planning.goal.already", () -> goals.becomes(goal, 0, GoalStatus.ACTIVE));
            goals.becomes(goal, 0, GoalStatus.REACHED);
            refused("planning.goal.already", () -> goals.becomes(goal, 1, GoalStatus.REACHED));
            refused("planning.goal.notActive", () -> goals.note(goal, GoalStep.CLOSER, null));
            assertThatThrownBy(() -> goals.becomes(goal, 0, GoalStatus.DROPPED)).isInstanceOf(StaleEdit.class);
            goals.becomes(goal, 1, GoalStatus.ACTIVE);
            goals.note(goal, GoalStep.CLOSER, null);
            assertThat(goals.of(course.id()).getFirst().progress()).hasSize(1);
        });
    }

    @Test
    void aGoalKeepsTheDayOnWhichItWasReached() {
        var goal = on(TODAY, () -> asCaseworker(HOME, () -> said("Jeg vil sove", TODAY, null)));
        on(TODAY.plusDays(8), () -> asCaseworker(HOME, () -> goals.becomes(goal, 0, GoalStatus.REACHED)));
        today(() -> {
            var reached = goals.of(course.id()).getFirst();
            assertThat(reached.saidOn()).isEqualTo(TODAY);
            assertThat(reached.statusOn()).isEqualTo(TODAY.plusDays(8));
            assertThat(timeline.of(course.id()))
                    .filteredOn(entry -> entry.kind().equals("goal"))
                    .hasSize(2);
        });
    }

    @Test
    void nothingIsSaidOrNotedInAClosedCourse() {
        today(() -> {
            var goal = said("Jeg vil sove", TODAY, null);
            course.closed();
            refused("casework.closed", () -> said("Jeg vil ud", TODAY, null));
            refused("casework.closed", () -> goals.note(goal, GoalStep.CLOSER, null));
            refused("casework.closed", () -> goals.becomes(goal, 0, GoalStatus.REACHED));
            refused("planning.goal.notFound", () -> goals.note(new GoalId(UUID.randomUUID()), GoalStep.CLOSER, null));
        });
    }

    @Test
    void goalsAreAskedForGentlyOnceTheFirstContactIsMadeAndNotAgainOnceThereIsOne() {
        assertThat(prompt()).isEqualTo(GoalPrompt.NO_HURRY);
        course.in(Phase.ASSESSMENT);
        assertThat(prompt()).isEqualTo(GoalPrompt.GENTLE);
        course.closed();
        assertThat(prompt()).isEqualTo(GoalPrompt.NONE);
        course.reopened();
        today(() -> said("Jeg vil sove", TODAY, null));
        assertThat(prompt()).isEqualTo(GoalPrompt.NONE);
    }

    private GoalPrompt prompt() {
        return asCaseworker(HOME, () -> goals.prompt(course.id()));
    }

    private GoalId said(String words, LocalDate day, @Nullable ContactId contact) {
        return goals.say(course.id(), new GoalForm(words, Horizon.SHORT, day, contact));
    }

    private void today(Runnable work) {
        on(TODAY, () -> asCaseworker(HOME, work));
    }
}
