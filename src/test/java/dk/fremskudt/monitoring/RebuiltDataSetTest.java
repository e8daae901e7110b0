package dk.fremskudt.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.evaluation.Programme2014;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RebuiltDataSetTest {
    private static final RebuiltDataSet PROGRAMME = RebuiltDataSet.programme();
    private static final List<String> COURSE =
            lines(630).filter(line -> line.startsWith("630-001;")).toList();

    @Test
    void itsFingerprintsAreThoseOfTheFile() {
        Map<Integer, Map<String, Set<String>>> file = Stream.of(159, 230, 630, 751)
                .collect(Collectors.toMap(
                        code -> code,
                        code -> lines(code)
                                .collect(Collectors.groupingBy(
                                        line -> line.split(";")[0],
                                        Collectors.mapping(RebuiltDataSet::fingerprint, Collectors.toSet())))));
        assertThat(PROGRAMME.courses()).isEqualTo(file);
        assertThat(PROGRAMME.courses().values().stream().mapToInt(Map::size).sum())
                .isEqualTo(167); // M32
    }

    @Test
    void aCourseIsKnownWholeAndInPart() {
        assertThat(PROGRAMME.holds(630, "630-001", COURSE)).isTrue();
        assertThat(PROGRAMME.holds(630, "630-001", COURSE.reversed())).isTrue();
        assertThat(PROGRAMME.holds(630, "630-001", COURSE.subList(0, 1))).isTrue();
    }

    @Test
    void nothingElseIsTakenForIt() {
        assertThat(PROGRAMME.holds(630, "630-001", List.of())).isFalse();
        assertThat(PROGRAMME.holds(630, "630-002", COURSE)).isFalse();
        assertThat(PROGRAMME.holds(751, "630-001", COURSE)).isFalse();
        List<String> corrected = Stream.concat(
                        COURSE.stream().skip(1), Stream.of(COURSE.getFirst().replaceFirst("[^;]*$", "other")))
                .toList();
        assertThat(PROGRAMME.holds(630, "630-001", corrected)).isFalse();
    }

    private static Stream<String> lines(int municipality) {
        return Programme2014.fileOf(municipality).lines().skip(1);
    }
}
