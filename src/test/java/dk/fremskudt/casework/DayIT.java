package dk.fremskudt.casework;

import static dk.fremskudt.contact.Channel.PHONE;
import static dk.fremskudt.contact.Outcome.NOT_REACHED;
import static dk.fremskudt.contact.Outcome.REACHED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.SignedIn;
import dk.fremskudt.scenario.CourseScenario;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the day shows to a caseworker who has nothing but what the test gave her. */
class DayIT extends DatabaseIT {
    private static final String HOME = "rudersdal";

    /** An enquiry of this day is to lead to a contact on Wednesday and to a meeting on Monday. */
    private static final LocalDate MONDAY = LocalDate.of(2024, Month.JUNE, 10);

    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

    @Autowired
    private DayService days;

    private SignedIn anna;

    @BeforeEach
    void somebodyWithNothingToDo() {
        anna = newPerson(HOME, Role.CASEWORKER);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-13T00:00, 2024-05-28",
        "2024-05-13T23:59, 2024-05-28",
        // over New Year, the leap day, and the nights in which an hour is lost or comes twice
        "2023-12-20T10:00, 2024-01-04",
        "2024-02-15T10:00, 2024-03-01",
        "2024-03-19T23:30, 2024-04-03",
        "2024-10-20T00:30, 2024-11-04"
    })
    void aCourseIsSilentOnceFourteenWholeDaysHavePassedWithoutAContact(LocalDateTime last, LocalDate silent) {
        var course = mine().at(last.minusDays(1))
                .withContact(PHONE, NOT_REACHED)
                .at(last)
                .withContact(PHONE, REACHED);
        assertThat(silences(silent.minusDays(1))).isEmpty();
        assertThat(silences(silent)).containsExactly(course.id());
    }

    @Test
    void aCourseThatNobodyEverContactedIsSilentFourteenDaysAfterItsOpening() {
        var course = mine().on(MONDAY).opened();
        assertThat(silences(MONDAY.plusDays(13))).isEmpty();
        assertThat(silences(MONDAY.plusDays(14))).isEmpty();
        assertThat(silences(MONDAY.plusDays(15))).containsExactly(course.id());
    }

    @Test
    void aContactThatWasTakenBackBreaksNoSilence() {
        var course = mine().on(MONDAY).withContact(PHONE, REACHED);
        course.on(MONDAY.plusDays(10)).withContact(PHONE, REACHED);
        assertThat(silences(MONDAY.plusDays(15))).isEmpty();
        course.takenBack();
        assertThat(silences(MONDAY.plusDays(15))).containsExactly(course.id());
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"CONTACT", "ASSESSMENT", "TRANSITION"})
    void silenceIsToldWhileTheCitizenIsToBeMet(Phase phase) {
        assertThat(mine().on(MONDAY).in(phase).id()).isIn(silences(MONDAY.plusDays(15)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"FOLLOW_UP", "AFTERCARE"})
    void inFollowUpAndAftercareSilenceIsAsItShouldBe(Phase phase) {
        mine().on(MONDAY).in(phase).id();
        assertThat(silences(MONDAY.plusDays(15))).isEmpty();
    }

    @Test
    void aDeadlineIsComingForAWeek() {
        var beforeEaster = LocalDate.of(2024, Month.MARCH, 27);
        mine().on(beforeEaster).withContact(PHONE, REACHED);
        var due = LocalDate.of(2024, Month.APRIL, 8);
        assertThat(labels(due.minusDays(8), Day::upcoming)).isEmpty();
        assertThat(labels(due.minusDays(7), Day::upcoming)).hasSize(1);
        assertThat(labels(due.minusDays(1), Day::upcoming)).hasSize(1);
    }

    @Test
    void aBindingDeadlineStaysLateAndAReminderGoesWithItsDay() {
        var course = mine().on(MONDAY).opened();
        var due = MONDAY.plusDays(7);
        assertThat(labels(WEDNESDAY, Day::today)).containsExactly("Kontakt til borgeren");
        assertThat(labels(WEDNESDAY.plusDays(1), Day::late)).containsExactly("Kontakt til borgeren");
        assertThat(labels(due, Day::today)).containsExactly("Koordinerende møde med interne samarbejdsparter");
        assertThat(labels(due.plusDays(1), Day::late)).containsExactly("Kontakt til borgeren");
    }

    @Test
    void whatIsMetWaivedOrClosedAsksForNothing() {
        mine().on(MONDAY).withContact(PHONE, NOT_REACHED).waived("coordinating_meeting");
        mine().on(MONDAY).waived("first_contact").waived("coordinating_meeting");
        mine().on(MONDAY).withHandover(unanswered()).closed();
        for (var day : List.of(WEDNESDAY, WEDNESDAY.plusDays(1), MONDAY.plusDays(7), MONDAY.plusDays(8)))
            assertThat(everything(day)).as(day.toString()).isEmpty();
    }

    @Test
    void aPlannedEndIsComingForTwoWeeksThenTodayThenLate() {
        var course =
                mine().on(MONDAY).in(Phase.AFTERCARE).waived("first_contact").opened();
        var end = MONDAY.plusMonths(3);
        assertThat(found(end.minusDays(15), Day::upcoming, "end")).isEmpty();
        assertThat(found(end.minusDays(14), Day::upcoming, "end")).containsExactly(course.id());
        assertThat(found(end, Day::today, "end")).containsExactly(course.id());
        assertThat(found(end.plusDays(1), Day::late, "end")).containsExactly(course.id());
    }

    @Test
    void aHandoverWaitsUntilSomebodyHasSaidYes() {
        var course = mine().on(MONDAY).withHandover(unanswered());
        assertThat(found(MONDAY, Day::waiting, "handover")).containsExactly(course.id());
        course.withHandover(new HandoverForm("Lone Bak", "Jobcentret", MONDAY, null, null, false, null));
        assertThat(found(MONDAY, Day::waiting, "handover")).isEmpty();
    }

    @Test
    void aDraftWaitsForItsAuthorAloneWhoeverHasTheCourseUntilThatIsClosed() {
        var bo = newPerson(HOME, Role.CASEWORKER);
        var course = mine().on(MONDAY).opened().by(bo).withDraft(PHONE, REACHED);
        assertThat(found(MONDAY, Day::waiting, "draft")).isEmpty();
        assertThat(waitingFor(bo))
                .extracting(DayItem::caseFile, DayItem::kind)
                .containsExactly(tuple(course.id(), "draft"));
        course.closed();
        assertThat(waitingFor(bo)).isEmpty();
    }

    @Test
    void whatIsAnothersCourseIsAnothersDay() {
        var bo = newPerson(HOME, Role.CASEWORKER);
        var course = mine().on(MONDAY).withHandover(unanswered());
        var later = MONDAY.plusMonths(3);
        assertThat(everything(later)).hasSize(4);
        course.handedTo(bo.user());
        assertThat(everything(later)).isEmpty();
        assertThat(on(later, () -> as(bo, () -> days.mine())).late()).hasSize(1);
    }

    @Test
    void theDayBeginsWithWhatIsEarliest() {
        mine().on(MONDAY.plusDays(1)).id();
        mine().on(MONDAY).id();
        assertThat(day(MONDAY.plusDays(10)).late())
                .extracting(DayItem::on)
                .isSorted()
                .hasSize(2);
    }

    private static HandoverForm unanswered() {
        return new HandoverForm("Lone Bak", "Jobcentret", null, null, null, false, null);
    }

    private CourseScenario mine() {
        return aCourse().by(anna);
    }

    private List<DayItem> waitingFor(SignedIn who) {
        return on(MONDAY, () -> as(who, () -> days.mine())).waiting();
    }

    private Day day(LocalDate today) {
        return on(today, () -> as(anna, () -> days.mine()));
    }

    private List<CaseFileId> silences(LocalDate today) {
        return found(today, Day::waiting, "silence");
    }

    private List<CaseFileId> found(LocalDate today, Function<Day, List<DayItem>> part, String kind) {
        return part.apply(day(today)).stream()
                .filter(item -> item.kind().equals(kind))
                .map(DayItem::caseFile)
                .toList();
    }

    private List<String> labels(LocalDate today, Function<Day, List<DayItem>> part) {
        return part.apply(day(today)).stream()
                .filter(item -> item.kind().equals("deadline"))
                .map(DayItem::text)
                .toList();
    }

    private List<DayItem> everything(LocalDate today) {
        var day = day(today);
        return Stream.of(day.late(), day.today(), day.waiting(), day.upcoming())
                .flatMap(List::stream)
                .toList();
    }
}
