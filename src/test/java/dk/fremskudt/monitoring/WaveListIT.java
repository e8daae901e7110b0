package dk.fremskudt.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.audit.Purpose;
import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.citizen.CitizenService;
import dk.fremskudt.identity.Role;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WaveListIT extends DatabaseIT {
    private static final String HOME = "odense";

    @Autowired
    private WaveList list;

    @Autowired
    private WaveService waves;

    @Autowired
    private CaseFileService files;

    @Autowired
    private CitizenService citizens;

    @Test
    void aWaveIsListedByItsCoursesNumberAndItsCitizensName() {
        as(newPerson(HOME, Role.CASEWORKER), () -> {
            var one = aCourse().id();
            var other = aCourse().id();
            var rows = list.page(new WaveQuery(true, false), 0, 10);
            assertThat(rows).extracting(WaveRow::caseFile).containsExactlyInAnyOrder(one, other);
            assertThat(rows).allSatisfy(row -> {
                var course = files.outline(row.caseFile());
                assertThat(row.number()).isEqualTo(course.number());
                assertThat(row.citizenName())
                        .isEqualTo(citizens.read(course.citizen(), Purpose.CASEWORK)
                                .fullName());
            });
            waves.answer(one, 1, Map.of("sex", Set.of("female")));
            assertThat(list.page(new WaveQuery(true, false), 0, 10))
                    .extracting(WaveRow::caseFile)
                    .containsExactly(other);
        });
    }

    @Test
    void whoeverCoordinatesNothingHasNothingWaiting() {
        as(newPerson(HOME, Role.CASEWORKER), () -> {
            assertThat(list.count(new WaveQuery(true, false))).isZero();
            assertThat(list.page(new WaveQuery(true, true), 0, 10)).isEmpty();
        });
    }
}
