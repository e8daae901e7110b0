package dk.fremskudt.contact;

import static dk.fremskudt.Refusals.refused;
import static dk.fremskudt.contact.Channel.HOME_VISIT;
import static dk.fremskudt.contact.Channel.PHONE;
import static dk.fremskudt.contact.Outcome.HELD;
import static dk.fremskudt.contact.Outcome.NOT_REACHED;
import static dk.fremskudt.contact.Outcome.NO_SHOW;
import static dk.fremskudt.contact.Outcome.REACHED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.StaleEdit;
import dk.fremskudt.scenario.CourseScenario;
import dk.fremskudt.scenario.InDanishTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What may be told of a contact, and who may take it back. */
class ContactRulesIT extends DatabaseIT {
    private static final String HOME = "rudersdal";
    private static final LocalDate TODAY = LocalDate.of(2024, Month.MAY, 14);
    private static final Instant NOW = InDanishTime.instant(TODAY.atTime(InDanishTime.MORNING));

    @Autowired
    private ContactService contacts;

    @Test
    void nobodyTakesBackWhatAnotherRegistered() {
        var course = aCourseToday().withContact(PHONE, REACHED);
        asLead(HOME, () -> {
            refused("contact.notTheLast", () -> contacts.withdraw(course.contact()));
            assertThat(contacts.withdrawable(course.id())).isEmpty();
            return true;
        });
        asCaseworker(HOME, () -> {
            assertThat(contacts.of(course.id())).hasSize(1);
            assertThat(contacts.withdrawable(course.id())).contains(course.contact());
        });
    }

    @Test
    void onlyTheNewestIsTakenBackAndOnlyOnce() {
        var course = aCourseToday().withContact(PHONE, NOT_REACHED);
        var older = course.contact();
        var newer = course.at(TODAY.atTime(11, 0)).withContact(PHONE, REACHED).contact();
        asCaseworker(HOME, () -> {
            refused("contact.notTheLast", () -> contacts.withdraw(older));
            contacts.withdraw(newer);
            refused("contact.notTheLast", () -> contacts.withdraw(newer));
            refused("contact.withdrawn", () -> contacts.change(newer, 1, phone(REACHED, NOW)));
            contacts.withdraw(older);
            assertThat(contacts.of(course.id())).isEmpty();
            assertThat(contacts.withdrawable(course.id())).isEmpty();
        });
    }

    @Test
    void aContactIsPutRightByWhoeverSawItAsItIs() {
        var course = aCourseToday().withContact(PHONE, NOT_REACHED);
        asLead(HOME, () -> {
            contacts.change(course.contact(), 0, phone(REACHED, NOW));
            assertThat(contacts.of(course.id()))
                    .extracting(told -> told.form().outcome())
                    .containsExactly(REACHED);
            assertThatThrownBy(() -> contacts.change(course.contact(), 0, phone(NOT_REACHED, NOW)))
                    .isInstanceOf(StaleEdit.class);
            refused("contact.outcomeMisfit", () -> contacts.change(course.contact(), 1, phone(NO_SHOW, NOW)));
            return true;
        });
    }

    @Test
    void nothingIsToldOrTakenBackInAClosedCourse() {
        var course = aCourseToday().withContact(PHONE, REACHED).closed();
        asCaseworker(HOME, () -> {
            refused("casework.closed", () -> contacts.log(course.id(), phone(REACHED, NOW)));
            refused("casework.closed", () -> contacts.change(course.contact(), 0, phone(REACHED, NOW)));
            refused("casework.closed", () -> contacts.withdraw(course.contact()));
            refused("casework.notFound", () -> contacts.withdraw(new ContactId(UUID.randomUUID())));
        });
    }

    @Test
    void onlyAnAppointmentIsMissedAndOnlyACallIsUnanswered() {
        var course = aCourseToday();
        refused("contact.outcomeMisfit", () -> course.withContact(PHONE, NO_SHOW));
        refused("contact.outcomeMisfit", () -> course.withContact(HOME_VISIT, NOT_REACHED));
    }

    @Test
    void whatHasHappenedHasHappenedWithinFiveMinutesOfNow() {
        var course = aCourseToday();
        course.withContact(phone(REACHED, NOW.plus(Duration.ofMinutes(5))));
        refused(
                "contact.future",
                () -> course.withContact(
                        phone(REACHED, NOW.plus(Duration.ofMinutes(5)).plusSeconds(1))));
        refused("contact.future", () -> course.withContact(visit(NO_SHOW, NOW.plus(Duration.ofDays(1)))));
        course.withContact(visit(Outcome.CANCELLED_BY_CITIZEN, NOW.plus(Duration.ofDays(1))));
        course.withContact(visit(Outcome.CANCELLED_BY_MUNICIPALITY, NOW.plus(Duration.ofDays(1))));
        course.withContact(visit(Outcome.MOVED, NOW.plus(Duration.ofDays(366))));
        asCaseworker(HOME, () -> assertThat(contacts.of(course.id())).hasSize(4));
    }

    @Test
    void aYearThatCannotBeIsMistyped() {
        var course = aCourseToday();
        refused(
                "contact.year",
                () -> course.withContact(
                        visit(Outcome.MOVED, NOW.plus(Duration.ofDays(366)).plusSeconds(1))));
        refused("contact.year", () -> course.withContact(phone(REACHED, Instant.parse("1999-12-31T23:59:59Z"))));
        course.withContact(phone(REACHED, Instant.parse("2000-01-01T00:00:00Z")));
    }

    @Test
    void aContactTakesBetweenNothingAndADay() {
        var course = aCourseToday();
        course.withContact(lasting(0)).withContact(lasting(1440)).withContact(lasting(null));
        refused("contact.minutes", () -> course.withContact(lasting(-1)));
        refused("contact.minutes", () -> course.withContact(lasting(1441)));
    }

    @Test
    void placesAndMethodsAreThoseOfTheMunicipalitysModel() {
        var course = aCourseToday();
        refused("contact.unknownPlace", () -> course.withContact(told("home", "moon", "coaching")));
        refused("contact.unknownPlace", () -> course.withContact(told("moon", "home", "coaching")));
        refused("contact.unknownMethod", () -> course.withContact(told("home", "home", "magic")));
        course.withContact(told("street", "home", "coaching"));
        asCaseworker(
                HOME,
                () -> assertThat(contacts.of(course.id()).getFirst().form())
                        .satisfies(form -> assertThat(form.offeredPlace()).isEqualTo("street"))
                        .satisfies(form -> assertThat(form.methods()).containsExactly("coaching")));
    }

    @Test
    void aCallHasNoPlaceAndWhatIsNotWrittenNeedsNoHat() {
        var course = aCourseToday();
        course.withContact(new ContactForm(
                Counterpart.CITIZEN,
                PHONE,
                Direction.OUT,
                NOW,
                REACHED,
                "home",
                "home",
                PlaceChooser.CITIZEN,
                5,
                Set.of(),
                null,
                NoteKind.COACHING,
                null));
        asCaseworker(HOME, () -> {
            var kept = contacts.of(course.id()).getFirst().form();
            assertThat(kept.offeredPlace()).isNull();
            assertThat(kept.place()).isNull();
            assertThat(kept.placeChosenBy()).isNull();
            assertThat(kept.noteKind()).isNull();
        });
    }

    @Test
    void theyMeetAgainWhereTheyLastMet() {
        var course = aCourseToday().withContact(told("home", "street", "coaching"));
        course.at(TODAY.atTime(12, 0)).withContact(PHONE, REACHED);
        assertThat(lastPlace(course)).contains("street");
        course.at(TODAY.atTime(13, 0)).withContact(HOME_VISIT, HELD);
        assertThat(lastPlace(course)).contains("home");
        course.takenBack();
        assertThat(lastPlace(course)).contains("street");
    }

    private java.util.Optional<String> lastPlace(CourseScenario course) {
        return asCaseworker(HOME, () -> contacts.lastPlace(course.id()));
    }

    private CourseScenario aCourseToday() {
        return aCourse().by(person(HOME, Role.CASEWORKER)).on(TODAY);
    }

    private static ContactForm phone(Outcome outcome, Instant at) {
        return CourseScenario.contact(PHONE, outcome, at);
    }

    private static ContactForm visit(Outcome outcome, Instant at) {
        return CourseScenario.contact(HOME_VISIT, outcome, at);
    }

    private static ContactForm lasting(@Nullable Integer minutes) {
        return told(minutes, "home", "home", Set.of());
    }

    private static ContactForm told(String offered, String place, String method) {
        return told(30, offered, place, Set.of(method));
    }

    private static ContactForm told(@Nullable Integer minutes, String offered, String place, Set<String> methods) {
        return new ContactForm(
                Counterpart.CITIZEN,
                HOME_VISIT,
                Direction.OUT,
                NOW,
                HELD,
                offered,
                place,
                PlaceChooser.TOGETHER,
                minutes,
                methods,
                null,
                null,
                null);
    }
}
