package dk.fremskudt.casework;

import static dk.fremskudt.Refusals.refused;
import static dk.fremskudt.Refusals.stale;
import static dk.fremskudt.casework.ClosingExit.NO_FURTHER_NEED;
import static dk.fremskudt.casework.ClosingExit.ORDINARY_CASEWORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.casework.facts.CourseFacts;
import dk.fremskudt.casework.page.TimelineEntry;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.StaleEdit;
import dk.fremskudt.scenario.CourseScenario;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The two ways out of a course, and the way back. */
class ClosingIT extends DatabaseIT {
    private static final String HOME = "rudersdal";
    private static final LocalDate TODAY = LocalDate.of(2024, Month.MAY, 14);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    @Autowired
    private CaseFileService files;

    @Autowired
    private ClosingService closing;

    @Autowired
    private TimelineService timeline;

    @Autowired
    private CourseFacts facts;

    @Test
    void aCourseKeepsWhyItWasClosed() {
        var course = aCourseToday().closed(NO_FURTHER_NEED, "Er flyttet hjem til sin søster");
        var closed = course.details();
        assertThat(closed.closingReason()).isEqualTo("Er flyttet hjem til sin søster");
        assertThat(closed.exit()).isEqualTo(NO_FURTHER_NEED);
        assertThat(closed.closedOn()).isEqualTo(TODAY);
        assertThat(asCaseworker(HOME, () -> timeline.of(course.id())))
                .extracting(TimelineEntry::text)
                .contains("Er flyttet hjem til sin søster");
    }

    @Test
    void closingWithoutFurtherNeedWantsAReason() {
        var course = aCourseToday();
        for (var none : new String[] {null, "", " "})
            refused("casework.close.reasonNeeded", () -> course.closed(NO_FURTHER_NEED, none));
        assertThat(course.details().phase()).isEqualTo(Phase.CONTACT);
    }

    @Test
    void ordinaryCaseworkTakesOverNothingThatIsNotHandedOver() {
        var unfinished =
                List.of(handover(null, true, TODAY), handover(TODAY, false, TODAY), handover(TODAY, true, null));
        var course = aCourseToday();
        refused("casework.close.notHandedOver", () -> course.closed(ORDINARY_CASEWORK, " "));
        for (var handover : unfinished) {
            course.withHandover(handover);
            refused("casework.close.notHandedOver", () -> course.closed(ORDINARY_CASEWORK, null));
        }
        course.withHandover(handover(TODAY, true, TODAY)).closed(ORDINARY_CASEWORK, null);
        assertThat(course.details().exit()).isEqualTo(ORDINARY_CASEWORK);
        assertThat(course.details().closingReason()).isNull();
    }

    @Test
    void aReasonStandsInForAHandoverThatIsNotComplete() {
        var course = aCourseToday().closed(ORDINARY_CASEWORK, "Borgeren er flyttet til en anden kommune");
        assertThat(course.details().closingReason()).isEqualTo("Borgeren er flyttet til en anden kommune");
    }

    @Test
    void nothingIsWrittenInAClosedCourse() {
        var course = aCourseToday().closed();
        refused("casework.closed", course::closed);
        refused("casework.closed", () -> course.withHandover(handover(TODAY, true, TODAY)));
        refused("casework.closed", () -> course.handedTo(person(HOME, Role.LEAD).user()));
        refused("casework.closed", () -> course.judged(Complexity.COMPLEX));
        asCaseworker(HOME, () -> refused("casework.phase.refused", () -> move(course, Phase.ASSESSMENT, "Alligevel")));
    }

    @ParameterizedTest
    @EnumSource(value = Phase.class, names = "CLOSED", mode = EnumSource.Mode.EXCLUDE)
    void aReopenedCourseGoesOnWhereItStood(Phase phase) {
        assertThat(aCourseToday().in(phase).closed().reopened().details().phase())
                .isEqualTo(phase);
    }

    @Test
    void aCourseClosedTwiceGoesOnWhereItStoodTheSecondTime() {
        var course = aCourseToday().closed().on(TOMORROW).reopened().in(Phase.FOLLOW_UP);
        assertThat(course.closed().reopened().details().phase()).isEqualTo(Phase.FOLLOW_UP);
    }

    @Test
    void aReopenedCourseIsNoLongerClosed() {
        var open = aCourseToday().closed().reopened().details();
        assertThat(open.closedOn()).isNull();
        assertThat(open.exit()).isNull();
        assertThat(open.closingReason()).isNull();
    }

    @Test
    void onlyAClosedCourseIsReopenedAndNeverWithoutAReason() {
        var course = aCourseToday();
        refused("casework.reopen.notClosed", course::reopened);
        course.closed();
        refused("casework.reopen.reasonNeeded", () -> course.reopened(" "));
    }

    @Test
    void goingBackOrPastAPhaseWantsAReasonAndClosingIsNoPhaseToGoTo() {
        var course = aCourseToday().in(Phase.ASSESSMENT);
        asCaseworker(HOME, () -> {
            for (var none : new String[] {null, " "}) {
                refused("casework.phase.reasonNeeded", () -> move(course, Phase.CONTACT, none));
                refused("casework.phase.reasonNeeded", () -> move(course, Phase.FOLLOW_UP, none));
            }
            refused("casework.phase.refused", () -> move(course, Phase.ASSESSMENT, "Alligevel"));
            refused("casework.phase.refused", () -> move(course, Phase.CLOSED, "Alligevel"));
            move(course, Phase.CONTACT, "Hun svarer ikke mere");
            assertThat(timeline.of(course.id())).extracting(TimelineEntry::text).contains("Hun svarer ikke mere");
        });
    }

    @Test
    void aCourseIsClosedOnTheDayThatDanishClocksShow() {
        var midnight = LocalDate.of(2024, Month.JANUARY, 1).atTime(0, 30);
        assertThat(aCourse()
                        .by(person(HOME, Role.CASEWORKER))
                        .at(midnight)
                        .closed()
                        .details()
                        .closedOn())
                .isEqualTo(midnight.toLocalDate());
    }

    @Test
    void whatIsKnownOfACourseEndsOnTheDayOfItsClosingOrToday() {
        var open = aCourseToday().opened();
        var closed = aCourseToday().opened().on(TODAY.plusDays(10)).closed();
        on(
                TODAY.plusDays(30),
                () -> asCaseworker(HOME, () -> {
                    assertThat(facts.of(open.id()).lastDay()).isEqualTo(30);
                    assertThat(facts.of(closed.id()).lastDay()).isEqualTo(10);
                }));
    }

    @Test
    void aHandoverHasAReceiverInAPlace() {
        var course = aCourseToday();
        refused(
                "casework.handover.receiverNeeded",
                () -> course.withHandover(new HandoverForm(" ", "Jobcentret", null, null, null, false, null)));
        refused(
                "casework.handover.receiverNeeded",
                () -> course.withHandover(new HandoverForm("Lone Bak", " ", null, null, null, false, null)));
    }

    @Test
    void nobodyHasSaidYesTomorrow() {
        var course = aCourseToday();
        refused("casework.handover.future", () -> course.withHandover(handover(TOMORROW, false, null)));
        refused("casework.handover.future", () -> course.withHandover(handover(TODAY, false, TOMORROW)));
        var justAfterMidnight = TOMORROW.atTime(0, 1);
        assertThat(course.at(justAfterMidnight)
                        .withHandover(handover(TOMORROW, true, TOMORROW))
                        .handover()
                        .complete())
                .isTrue();
    }

    @Test
    void theSecondToArrangeAHandoverIsTold() {
        var course = aCourseToday().withHandover(handover(null, false, null)).id();
        asCaseworker(HOME, () -> {
            assertThatThrownBy(() -> closing.arrange(course, null, handover(null, true, null)))
                    .isInstanceOf(StaleEdit.class);
            closing.arrange(course, 0, handover(null, true, null));
            assertThatThrownBy(() -> closing.arrange(course, 0, handover(null, false, null)))
                    .isInstanceOf(StaleEdit.class);
        });
    }

    @Test
    void whoeverSawACourseAsItWasMovesItNowhere() {
        var course = aCourseToday();
        int seen = course.details().version();
        var id = course.in(Phase.ASSESSMENT).id();
        asCaseworker(HOME, () -> {
            stale(() -> files.moveTo(id, seen, Phase.TRANSITION, null));
            stale(() -> files.handTo(id, seen, person(HOME, Role.LEAD).user()));
            stale(() -> closing.close(id, seen, NO_FURTHER_NEED, "Klarer sig selv"));
        });
        course.closed();
        asCaseworker(HOME, () -> stale(() -> closing.reopen(id, seen, "Borgeren ringede selv")));
        assertThat(course.details().phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void aCourseThatIsNotHereIsNotFound() {
        var elsewhere = aCourseToday().id();
        asCaseworker("aarhus", () -> {
            refused("casework.notFound", () -> files.read(elsewhere));
            refused("casework.notFound", () -> closing.close(elsewhere, 0, NO_FURTHER_NEED, "Klarer sig selv"));
        });
    }

    private void move(CourseScenario course, Phase to, @Nullable String reason) {
        files.moveTo(course.id(), course.details().version(), to, reason);
    }

    private CourseScenario aCourseToday() {
        return aCourse().by(person(HOME, Role.CASEWORKER)).on(TODAY);
    }

    private static HandoverForm handover(@Nullable LocalDate yes, boolean begun, @Nullable LocalDate told) {
        return new HandoverForm("Lone Bak", "Jobcentret", yes, null, "Mentor", begun, told);
    }
}
