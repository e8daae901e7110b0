package dk.fremskudt.casework;

import static dk.fremskudt.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.UserId;
import dk.fremskudt.identity.UserRow;
import dk.fremskudt.scenario.CourseScenario;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A course has one coordinator at any time, and she is somebody who works with courses here. */
class CoordinatorIT extends DatabaseIT {
    private static final String HOME = "rudersdal";

    @Autowired
    private CaseFileService files;

    @Test
    void aColleagueTakesACourseOver() {
        for (var role : new Role[] {Role.CASEWORKER, Role.LEAD}) {
            var colleague = newPerson(HOME, role);
            assertThat(course().handedTo(colleague.user()).details().coordinator())
                    .isEqualTo(colleague.user());
        }
    }

    @Test
    void whoDoesNotWorkWithCoursesHereIsNobodysCoordinator() {
        var left = newPerson(HOME, Role.CASEWORKER).user();
        as(HOME, Role.ADMIN, () -> users.deactivate(left));
        var course = course();
        var coordinator = course.details().coordinator();
        for (var nobody : new UserId[] {
            person(HOME, Role.ADMIN).user(),
            person("aarhus", Role.CASEWORKER).user(),
            left,
            new UserId(UUID.randomUUID())
        }) refused("casework.coordinator.unknown", () -> course.handedTo(nobody));
        assertThat(course.details().coordinator()).isEqualTo(coordinator);
        assertThat(asCaseworker(HOME, () -> files.coordinators()))
                .extracting(UserRow::id)
                .contains(
                        person(HOME, Role.CASEWORKER).user(),
                        person(HOME, Role.LEAD).user())
                .doesNotContain(left, person(HOME, Role.ADMIN).user());
    }

    private CourseScenario course() {
        return aCourse().by(person(HOME, Role.CASEWORKER));
    }
}
