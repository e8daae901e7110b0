package dk.fremskudt.casework;

import static dk.fremskudt.Refusals.refused;
import static dk.fremskudt.Refusals.stale;
import static dk.fremskudt.casework.DeadlineState.DUE;
import static dk.fremskudt.casework.DeadlineState.LAPSED;
import static dk.fremskudt.casework.DeadlineState.LATE;
import static dk.fremskudt.casework.DeadlineState.MET;
import static dk.fremskudt.casework.DeadlineState.WAIVED;
import static dk.fremskudt.contact.Channel.HOME_VISIT;
import static dk.fremskudt.contact.Channel.MAIL;
import static dk.fremskudt.contact.Channel.PHONE;
import static dk.fremskudt.contact.Outcome.NOT_REACHED;
import static dk.fremskudt.contact.Outcome.REACHED;
import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.contact.ContactForm;
import dk.fremskudt.contact.ContactService;
import dk.fremskudt.contact.Counterpart;
import dk.fremskudt.contact.Outcome;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.SignedIn;
import dk.fremskudt.scenario.CourseScenario;
import dk.fremskudt.scenario.EnquiryScenario;
import dk.fremskudt.scenario.InDanishTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Rudersdal contacts a citizen within two working days, and that binds; it coordinates within five, and that only
 * reminds.
 */
class DeadlineIT extends DatabaseIT {
    private static final String HOME = "rudersdal";
    private static final String FIRST_CONTACT = "first_contact";
    private static final String COORDINATION = "coordinating_meeting";

    /** The enquiry of a Monday is due on Wednesday. */
    private static final LocalDate MONDAY = LocalDate.of(2024, Month.JUNE, 10);

    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final LocalDate THURSDAY = MONDAY.plusDays(3);

    @Autowired
    private CaseFileService files;

    @Autowired
    private DeadlineService deadlines;

    @Autowired
    private ContactService contacts;

    @ParameterizedTest
    @CsvSource({
        // an ordinary week, and one over a weekend
        "2024-05-13T10:00, 2024-05-15",
        "2024-02-02T10:00, 2024-02-06",
        "2024-02-03T10:00, 2024-02-06",
        // the last and the first minute of a day, as Danish clocks show them
        "2024-02-05T23:59, 2024-02-07",
        "2024-02-06T00:00, 2024-02-08",
        "2024-07-02T23:59, 2024-07-04",
        "2024-07-03T00:00, 2024-07-05",
        // New Year, the leap day, Easter with the night of the lost hour, and the night of the hour that comes twice
        "2023-12-29T10:00, 2024-01-03",
        "2024-02-27T10:00, 2024-02-29",
        "2024-02-28T10:00, 2024-03-01",
        "2024-03-27T10:00, 2024-04-03",
        "2024-03-31T23:59, 2024-04-03",
        "2024-10-25T23:59, 2024-10-29",
        "2024-10-27T02:30, 2024-10-29"
    })
    void theFirstContactIsDueTwoWorkingDaysAfterTheDayOfTheEnquiry(LocalDateTime received, LocalDate due) {
        var course = aCourse().by(caseworker()).at(received);
        assertThat(deadline(course, FIRST_CONTACT).due()).isEqualTo(due);
    }

    @Test
    void deadlinesCountFromTheEnquiryEvenWhereTheCourseWasOpenedLater() {
        var course = aCourse().by(caseworker()).receivedAt(MONDAY.atTime(9, 0)).on(THURSDAY);
        assertThat(deadline(course, FIRST_CONTACT).due()).isEqualTo(WEDNESDAY);
        assertThat(deadline(course, FIRST_CONTACT).state()).isEqualTo(LATE);
        assertThat(course.details().length().plannedEnd()).isEqualTo(THURSDAY.plusMonths(3));
    }

    @Test
    void theEarliestContactThatFitsMeetsTheDeadlineInWhateverOrderTheyWereWrittenDown() {
        var course = aMondaysCourse().on(THURSDAY).withContact(PHONE, REACHED);
        assertThat(deadline(course, FIRST_CONTACT).state()).isEqualTo(LATE);
        var tuesday = CourseScenario.contact(
                PHONE, NOT_REACHED, InDanishTime.instant(MONDAY.plusDays(1).atTime(9, 0)));
        course.withContact(tuesday);
        assertThat(deadline(course, FIRST_CONTACT).metOn()).isEqualTo(MONDAY.plusDays(1));
        course.withContact(HOME_VISIT, Outcome.HELD);
        assertThat(deadline(course, FIRST_CONTACT).metOn()).isEqualTo(MONDAY.plusDays(1));
        assertThat(deadline(course, FIRST_CONTACT).state()).isEqualTo(MET);
    }

    @Test
    void whereTheContactThatMetItIsTakenBackTheNextOneCounts() {
        var course = aMondaysCourse().on(THURSDAY).withContact(PHONE, REACHED);
        course.at(THURSDAY.atTime(11, 0))
                .withContact(CourseScenario.contact(PHONE, NOT_REACHED, InDanishTime.instant(WEDNESDAY.atTime(9, 0))))
                .takenBack();
        assertThat(deadline(course, FIRST_CONTACT).metOn()).isEqualTo(THURSDAY);
        assertThat(deadline(course, FIRST_CONTACT).state()).isEqualTo(LATE);
    }

    @Test
    void whereTheContactThatMetItIsPutRightTheDeadlineFollows() {
        var course = aMondaysCourse().on(THURSDAY).withContact(PHONE, REACHED);
        var onTuesday = CourseScenario.contact(
                PHONE, REACHED, InDanishTime.instant(MONDAY.plusDays(1).atTime(9, 0)));
        asCaseworker(HOME, () -> contacts.change(course.contact(), 0, onTuesday));
        assertThat(deadline(course, FIRST_CONTACT).metOn()).isEqualTo(MONDAY.plusDays(1));
        assertThat(deadline(course, FIRST_CONTACT).state()).isEqualTo(MET);
    }

    @Test
    void theDeadlinesOwnDayIsInTimeToItsLastMinute() {
        assertThat(deadline(aMondaysCourse().at(WEDNESDAY.atTime(23, 59)), FIRST_CONTACT)
                        .state())
                .isEqualTo(DUE);
        assertThat(deadline(aMondaysCourse().at(THURSDAY.atStartOfDay()), FIRST_CONTACT)
                        .state())
                .isEqualTo(LATE);
        var lastMinute = aMondaysCourse().at(WEDNESDAY.atTime(23, 59)).withContact(PHONE, NOT_REACHED);
        assertThat(deadline(lastMinute, FIRST_CONTACT).state()).isEqualTo(MET);
        var tooLate = aMondaysCourse().at(THURSDAY.atStartOfDay()).withContact(PHONE, NOT_REACHED);
        assertThat(deadline(tooLate, FIRST_CONTACT).state()).isEqualTo(LATE);
    }

    @Test
    void aReminderLapsesWithoutAnybodyHavingFailed() {
        var reminder = aMondaysCourse().on(MONDAY.plusDays(7));
        assertThat(deadline(reminder, COORDINATION).due()).isEqualTo(MONDAY.plusDays(7));
        assertThat(deadline(reminder, COORDINATION).state()).isEqualTo(DUE);
        assertThat(deadline(reminder.on(MONDAY.plusDays(8)), COORDINATION).state())
                .isEqualTo(LAPSED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"CANCELLED_BY_MUNICIPALITY", "MOVED"})
    void whatTheMunicipalityPutOffItselfIsNoContact(Outcome outcome) {
        assertThat(deadline(aMondaysCourse().withContact(HOME_VISIT, outcome), FIRST_CONTACT)
                        .state())
                .isEqualTo(DUE);
    }

    @Test
    void speakingWithPartnersIsNoContactWithTheCitizenAndTheOtherWayRound() {
        var course = aMondaysCourse().withContact(PHONE, REACHED);
        assertThat(deadline(course, COORDINATION).state()).isEqualTo(DUE);
        var other = aMondaysCourse();
        other.withContact(partners(NOT_REACHED));
        assertThat(deadline(other, COORDINATION).state()).isEqualTo(DUE);
        other.withContact(partners(REACHED));
        assertThat(deadline(other, FIRST_CONTACT).state()).isEqualTo(DUE);
        assertThat(deadline(other, COORDINATION).state()).isEqualTo(MET);
    }

    @Test
    void aWaivedDeadlineIsLateNowhere() {
        var anna = newPerson(HOME, Role.CASEWORKER);
        var name = EnquiryScenario.familyName();
        var course =
                aCourse().by(anna).with(name).on(MONDAY).waived(FIRST_CONTACT).on(MONDAY.plusDays(30));
        var waived = deadline(course, FIRST_CONTACT);
        assertThat(waived.state()).isEqualTo(WAIVED);
        assertThat(waived.waiverReason()).isEqualTo("Borgeren ønsker det ikke endnu");
        on(
                MONDAY.plusDays(30),
                () -> as(anna, () -> {
                    assertThat(files.list(of(CaseFileScope.LATE, name))).isEmpty();
                    assertThat(files.list(of(CaseFileScope.OPEN, name)))
                            .extracting(CaseFileRow::next)
                            .containsOnlyNulls();
                }));
    }

    @Test
    void onlyABindingDeadlineThatNothingMetMakesACourseLate() {
        var name = EnquiryScenario.familyName();
        aCourse().by(caseworker()).with(name).on(MONDAY).id();
        assertThat(late(name, WEDNESDAY)).isZero();
        assertThat(late(name, THURSDAY)).isOne();
        var met = EnquiryScenario.familyName();
        aCourse().by(caseworker()).with(met).on(MONDAY).withContact(PHONE, NOT_REACHED);
        assertThat(late(met, MONDAY.plusDays(30))).isZero();
        var closed = EnquiryScenario.familyName();
        aCourse().by(caseworker()).with(closed).on(MONDAY).closed();
        assertThat(late(closed, THURSDAY)).isZero();
    }

    @Test
    void aRowShowsTheNextDeadlineThatSomethingCanStillBeDoneAbout() {
        var name = EnquiryScenario.familyName();
        var course = aCourse().by(caseworker()).with(name).on(MONDAY).opened();
        assertThat(next(name, MONDAY)).isEqualTo(FIRST_CONTACT);
        course.withContact(PHONE, REACHED);
        assertThat(next(name, MONDAY)).isEqualTo(COORDINATION);
        assertThat(next(name, MONDAY.plusDays(7))).isEqualTo(COORDINATION);
        assertThat(next(name, MONDAY.plusDays(8))).isNull();
    }

    @Test
    void deadlinesAreCountedByWhatBecameOfThem() {
        var monday = LocalDate.of(2019, Month.SEPTEMBER, 2);
        var due = monday.plusDays(2);
        course(monday).withContact(PHONE, NOT_REACHED); // in time
        course(monday).at(due.plusDays(1).atStartOfDay()).withContact(PHONE, REACHED); // too late
        course(monday); // not at all
        course(monday).waived(FIRST_CONTACT);
        course(monday).waived(FIRST_CONTACT).withContact(PHONE, REACHED); // done after all
        assertThat(counted(FIRST_CONTACT, due, due, due)).isEqualTo(statistics(FIRST_CONTACT, 2, 1, 1, 1, 0));
        assertThat(counted(FIRST_CONTACT, due, due, due.plusDays(1)))
                .isEqualTo(statistics(FIRST_CONTACT, 2, 2, 1, 0, 0));
        assertThat(counted(FIRST_CONTACT, due.minusDays(9), due.minusDays(1), due))
                .isNull();
        assertThat(counted(FIRST_CONTACT, due.plusDays(1), due.plusDays(9), due))
                .isNull();
        assertThat(counted(COORDINATION, due, monday.plusDays(7), monday.plusDays(8)))
                .isEqualTo(statistics(COORDINATION, 0, 0, 0, 0, 5));
    }

    @Test
    void aDeadlineIsGivenUpWithAReasonWhileThereIsOneToGiveUp() {
        var course = aMondaysCourse();
        var deadline = deadline(course, FIRST_CONTACT);
        asCaseworker(HOME, () -> {
            refused("casework.deadline.reasonNeeded", () -> deadlines.waive(deadline.id(), deadline.version(), " "));
            var nowhere = new DeadlineStatus.Id(UUID.randomUUID());
            refused("casework.notFound", () -> deadlines.waive(nowhere, 0, "Borgeren er flyttet"));
        });
        course.withContact(PHONE, REACHED);
        refused("casework.deadline.alreadyMet", () -> course.waived(FIRST_CONTACT));
        course.withContact(MAIL, REACHED).closed();
        refused("casework.closed", () -> course.waived(COORDINATION));
    }

    @Test
    void theSecondToGiveADeadlineUpIsTold() {
        var course = aMondaysCourse();
        var seen = deadline(course, FIRST_CONTACT);
        course.waived(FIRST_CONTACT);
        asCaseworker(HOME, () -> stale(() -> deadlines.waive(seen.id(), seen.version(), "Borgeren er flyttet")));
        assertThat(deadline(course, FIRST_CONTACT).waiverReason()).isEqualTo("Borgeren ønsker det ikke endnu");
    }

    private static DeadlineStatistics statistics(String code, int met, int late, int waived, int due, int lapsed) {
        var label =
                code.equals(FIRST_CONTACT) ? "Kontakt til borgeren" : "Koordinerende møde med interne samarbejdsparter";
        return new DeadlineStatistics(code, label, met, late, waived, due, lapsed);
    }

    private @Nullable DeadlineStatistics counted(String code, LocalDate from, LocalDate to, LocalDate today) {
        return on(today, () -> asLead(HOME, () -> deadlines.statistics(from, to))).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static ContactForm partners(Outcome outcome) {
        return CourseScenario.contact(
                Counterpart.PARTNERS, PHONE, outcome, InDanishTime.instant(MONDAY.atTime(9, 0)), null);
    }

    private int late(String name, LocalDate today) {
        return on(today, () -> asCaseworker(HOME, () -> files.count(of(CaseFileScope.LATE, name))));
    }

    private @Nullable String next(String name, LocalDate today) {
        var next = on(today, () -> asCaseworker(HOME, () -> files.list(of(CaseFileScope.OPEN, name))))
                .getFirst()
                .next();
        return next == null ? null : next.code();
    }

    private static CaseFileQuery of(CaseFileScope scope, String name) {
        return new CaseFileQuery(scope, name, CaseFileQuery.Sort.OPENED, false, 0, 100);
    }

    private static DeadlineStatus deadline(CourseScenario course, String code) {
        return course.deadlines().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private CourseScenario aMondaysCourse() {
        return course(MONDAY);
    }

    private CourseScenario course(LocalDate day) {
        var course = aCourse().by(caseworker()).on(day).opened();
        return course;
    }

    private SignedIn caseworker() {
        return person(HOME, Role.CASEWORKER);
    }
}
