package dk.fremskudt.casework;

import static dk.fremskudt.casework.CaseFileScope.CLOSED;
import static dk.fremskudt.casework.CaseFileScope.CLOSING_SOON;
import static dk.fremskudt.casework.CaseFileScope.MINE;
import static dk.fremskudt.casework.CaseFileScope.OPEN;
import static dk.fremskudt.contact.Channel.PHONE;
import static dk.fremskudt.contact.Outcome.NOT_REACHED;
import static dk.fremskudt.contact.Outcome.REACHED;
import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.casework.CaseFileQuery.Sort;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.SignedIn;
import dk.fremskudt.scenario.CourseScenario;
import dk.fremskudt.scenario.EnquiryScenario;
import dk.fremskudt.scenario.InDanishTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which courses stand in which list, in which order, and what a line of it tells. */
class CourseListIT extends DatabaseIT {
    private static final String HOME = "rudersdal";
    private static final LocalDate DAY = LocalDate.of(2022, Month.MAY, 16);

    @Autowired
    private CaseFileService files;

    private SignedIn anna;
    private SignedIn bo;

    @BeforeEach
    void twoCaseworkersWithoutCourses() {
        anna = newPerson(HOME, Role.CASEWORKER);
        bo = newPerson(HOME, Role.CASEWORKER);
    }

    @Test
    void mineAreTheOpenCoursesThatOneCoordinatesOneself() {
        var hers = course(anna).id();
        var his = course(bo).id();
        var given = course(bo).handedTo(anna.user()).id();
        course(anna).closed();
        assertThat(ids(anna, query(MINE, ""))).containsExactlyInAnyOrder(hers, given);
        assertThat(ids(bo, query(MINE, ""))).containsExactly(his);
        assertThat(as(bo, () -> files.count(query(MINE, "")))).isOne();
    }

    @Test
    void aClosedCourseStandsAmongTheClosedOnlyAndAReopenedOneNot() {
        var name = EnquiryScenario.familyName();
        var course = course(anna).with(name).closed();
        assertThat(ids(bo, query(CLOSED, name))).containsExactly(course.id());
        assertThat(ids(bo, query(OPEN, name))).isEmpty();
        course.reopened();
        assertThat(ids(bo, query(CLOSED, name))).isEmpty();
        assertThat(ids(bo, query(OPEN, name))).containsExactly(course.id());
    }

    @Test
    void aCourseClosesSoonFromTwoWeeksBeforeItsEndAndUntilItIsClosed() {
        var name = EnquiryScenario.familyName();
        var course = course(anna).with(name);
        var end = course.details().length().plannedEnd();
        assertThat(end).isEqualTo(DAY.plusMonths(3));
        assertThat(on(end.minusDays(15), () -> ids(anna, query(CLOSING_SOON, name))))
                .isEmpty();
        assertThat(on(end.minusDays(14), () -> ids(anna, query(CLOSING_SOON, name))))
                .hasSize(1);
        assertThat(on(end.plusDays(1), () -> ids(anna, query(CLOSING_SOON, name))))
                .hasSize(1);
        course.closed();
        assertThat(on(end, () -> ids(anna, query(CLOSING_SOON, name)))).isEmpty();
    }

    @Test
    void aNumberFindsTheCourseThatHasItAndItsBeginningAllThatBeginSo() {
        var first = course(anna).details();
        var second = course(anna).details();
        assertThat(ids(anna, query(MINE, first.number()))).containsExactly(first.id());
        assertThat(ids(anna, query(MINE, "2022-"))).containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(ids(anna, query(MINE, "2021-"))).isEmpty();
        assertThat(ids(anna, query(MINE, first.number().substring(5)))).containsExactly(first.id());
        assertThat(ids(anna, query(MINE, "Findesikkesen"))).isEmpty();
    }

    @Test
    void numbersBeginAnewAtNewYearAsDanishClocksShowIt() {
        var before =
                aCourse().by(anna).at(LocalDateTime.parse("2020-12-31T23:59")).details();
        var after =
                aCourse().by(anna).at(LocalDateTime.parse("2021-01-01T00:00")).details();
        assertThat(before.number()).startsWith("2020-");
        assertThat(after.number()).startsWith("2021-");
        assertThat(after.openedOn()).isEqualTo(LocalDate.of(2021, Month.JANUARY, 1));
    }

    @Test
    void aListIsOrderedByWhatOneAsksFor() {
        var first = aCourse().by(anna).on(DAY).in(Phase.FOLLOW_UP).id();
        var second = aCourse().by(anna).on(DAY.plusDays(1)).in(Phase.ASSESSMENT).id();
        var third = aCourse().by(anna).on(DAY.plusDays(2)).in(Phase.TRANSITION).id();
        var fourth = aCourse().by(anna).on(DAY.plusYears(1)).id();
        for (var sort : new Sort[] {Sort.OPENED, Sort.NUMBER, Sort.PLANNED_END}) {
            assertThat(ordered(sort, false)).as(sort.name()).containsExactly(first, second, third, fourth);
            assertThat(ordered(sort, true)).as(sort.name()).containsExactly(fourth, third, second, first);
        }
        assertThat(ordered(Sort.PHASE, false)).containsExactly(fourth, second, third, first);
    }

    @Test
    void aListIsReadPageByPage() {
        var courses =
                List.of(course(anna).id(), course(anna).on(DAY.plusDays(1)).id());
        assertThat(ids(anna, new CaseFileQuery(MINE, "", Sort.OPENED, false, 0, 1)))
                .containsExactly(courses.getFirst());
        assertThat(ids(anna, new CaseFileQuery(MINE, "", Sort.OPENED, false, 1, 1)))
                .containsExactly(courses.getLast());
    }

    @Test
    void aLineTellsTheLatestContactThatStands() {
        var course = course(anna).withContact(PHONE, NOT_REACHED);
        assertThat(line(CaseFileRow::lastContact)).isEqualTo(InDanishTime.instant(DAY.atTime(10, 0)));
        course.on(DAY.plusDays(2)).withContact(PHONE, REACHED);
        assertThat(line(CaseFileRow::lastContact))
                .isEqualTo(InDanishTime.instant(DAY.plusDays(2).atTime(10, 0)));
        course.takenBack();
        assertThat(line(CaseFileRow::lastContact)).isEqualTo(InDanishTime.instant(DAY.atTime(10, 0)));
        assertThat(line(CaseFileRow::coordinatorName)).isEqualTo(anna.name());
    }

    private <T> T line(Function<CaseFileRow, T> part) {
        return part.apply(as(anna, () -> files.list(query(MINE, ""))).getFirst());
    }

    private CourseScenario course(SignedIn whose) {
        return aCourse().by(whose).on(DAY);
    }

    private List<CaseFileId> ordered(Sort sort, boolean descending) {
        return ids(anna, new CaseFileQuery(MINE, "", sort, descending, 0, 10));
    }

    private List<CaseFileId> ids(SignedIn who, CaseFileQuery query) {
        return as(who, () -> files.list(query)).stream().map(CaseFileRow::id).toList();
    }

    private static CaseFileQuery query(CaseFileScope scope, String text) {
        return new CaseFileQuery(scope, text, Sort.OPENED, false, 0, 100);
    }
}
