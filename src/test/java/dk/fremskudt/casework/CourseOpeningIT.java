package dk.fremskudt.casework;

import static dk.fremskudt.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.citizen.CitizenErasure;
import dk.fremskudt.identity.Role;
import dk.fremskudt.referral.EnquiryAccepted;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** A course is opened by an accepted enquiry, once, under the model that was in force then. */
class CourseOpeningIT extends DatabaseIT {
    private static final String HOME = "rudersdal";

    @Autowired
    private CaseFileService files;

    @Autowired
    private CitizenErasure erasure;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void anEnquiryOpensOneCourse() {
        var caseworker = person(HOME, Role.CASEWORKER);
        var course = aCourse().by(caseworker).details();
        var again = new EnquiryAccepted(
                caseworker.tenant(),
                course.enquiry(),
                course.citizen(),
                course.programme(),
                course.targetGroup(),
                course.receivedAt(),
                caseworker.user());
        refused(
                "casework.open.already",
                () -> as(caseworker, () -> transaction.executeWithoutResult(status -> events.publishEvent(again))));
        assertThat(asCaseworker(HOME, () -> files.of(course.citizen()))).hasSize(1);
    }

    @Test
    void aCourseKeepsTheModelThatItWasOpenedUnder() {
        var caseworker = person(HOME, Role.CASEWORKER);
        var before = aCourse()
                .by(caseworker)
                .on(LocalDate.of(2013, Month.MARCH, 31))
                .opened()
                .on(LocalDate.of(2024, Month.JUNE, 10));
        var after = aCourse().by(caseworker).on(LocalDate.of(2013, Month.APRIL, 1));
        assertThat(before.details().programme()).isNotEqualTo(after.details().programme());
    }

    @Test
    void whoeverDecidesHasTheCourse() {
        var anna = newPerson(HOME, Role.CASEWORKER);
        var course = aCourse().by(anna).details();
        assertThat(course.coordinator()).isEqualTo(anna.user());
        assertThat(course.phase()).isEqualTo(Phase.CONTACT);
        assertThat(course.complexity()).isEqualTo(Complexity.ORDINARY);
        assertThat(course.demonstration()).isFalse();
    }

    @Test
    void aCourseIsAsComplexAsItWasLastJudged() {
        var course = aCourse().by(person(HOME, Role.CASEWORKER)).judged(Complexity.COMPLEX);
        assertThat(course.details().complexity()).isEqualTo(Complexity.COMPLEX);
        assertThat(course.judged(Complexity.ORDINARY).details().complexity()).isEqualTo(Complexity.ORDINARY);
    }

    @Test
    void nobodyIsErasedWhileACourseWithHerIsOpen() {
        var course = aCourse().by(person(HOME, Role.CASEWORKER)).closed().reopened();
        var citizen = course.details().citizen();
        as(
                HOME,
                Role.LEAD,
                () -> refused("casework.erase.open", () -> erasure.erase(citizen, "Opbevaringsfristen er udløbet")));
        course.closed();
        as(HOME, Role.LEAD, () -> erasure.erase(citizen, "Opbevaringsfristen er udløbet"));
        assertThat(course.details().closingReason()).isEqualTo("slettet");
    }

    @Test
    void aCitizenWhoComesBackHasHerCoursesNewestFirst() {
        var first = aCourse()
                .by(person(HOME, Role.CASEWORKER))
                .on(LocalDate.of(2022, Month.MAY, 2))
                .closed();
        var citizen = first.details().citizen();
        var second = aCourse()
                .by(person(HOME, Role.CASEWORKER))
                .with(citizen)
                .on(LocalDate.of(2023, Month.MAY, 2))
                .id();
        assertThat(asCaseworker(HOME, () -> files.of(citizen)))
                .extracting(CaseFileDetails::id)
                .isEqualTo(List.of(second, first.id()));
    }
}
