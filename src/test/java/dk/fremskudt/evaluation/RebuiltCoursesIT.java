package dk.fremskudt.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.WorkAs;
import dk.fremskudt.monitoring.MonitoringImport;
import dk.fremskudt.tenancy.TenantId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The programme of 2011-13 is known by what it is, not by when or where: nobody may read a connection out of it. */
class RebuiltCoursesIT extends DatabaseIT {
    private static final int VEJLE = 630;
    private static final String HEADER = "case;municipality;wave;respondent;registered_on;item;answer\n";

    @Autowired
    private MonitoringImport imports;

    @Autowired
    private EvaluationService evaluation;

    @Autowired
    private RebuiltAtStart start;

    @BeforeEach
    void theProgrammeIsImported() {
        Programme2014.store(tenancy, imports);
        assertThat(rebuilt()).isEqualTo(55);
    }

    @Test
    void everyCourseIsKnownHoweverItsLinesComeIn() {
        forgetVejle();
        assertThat(isRebuilt(VEJLE, null, null)).isFalse();
        var lines = Programme2014.fileOf(VEJLE).lines().skip(1).collect(Collectors.toList());
        Collections.shuffle(lines, new Random(2014));
        int part = lines.size() / 3;
        send(VEJLE, lines.subList(0, part));
        assertThat(isRebuilt(VEJLE, null, null)).isTrue();
        assertThat(rebuilt()).isEqualTo(courses());
        send(VEJLE, lines.subList(part, 2 * part));
        send(VEJLE, lines.subList(2 * part, lines.size()));
        assertThat(rebuilt()).isEqualTo(courses()).isEqualTo(55);
    }

    @Test
    void anotherCourseOfTheSameDaysAndMunicipalityIsARealOne() {
        var day = quietDay();
        send(VEJLE, List.of("R-1;630;1;worker;" + day + ";sex;male", "R-1;630;1;worker;" + day + ";age_band;18_25"));
        assertThat(courses()).isEqualTo(56);
        assertThat(isRebuilt(VEJLE, day, day)).isFalse();
        assertThat(isRebuilt(VEJLE, null, null)).isTrue();
        root().update("delete from evaluation.course where tenant_id = 630 and first_registered = ?", day);
    }

    @Test
    void theSameLinesInAnotherMunicipalityAreItsOwn() {
        if (tenancy.bySlug("genbrugsby").isEmpty())
            tenancy.provision(new TenantId(989), "genbrugsby", "Genbrugsby", true, null);
        send(
                989,
                Programme2014.fileOf(RUDERSDAL)
                        .lines()
                        .skip(1)
                        .map(line -> line.replace(";230;", ";989;"))
                        .toList());
        assertThat(isRebuilt(989, null, null)).isFalse();
    }

    @Test
    void aCourseWithOtherAnswersIsKnownAnew() {
        var lines = Programme2014.fileOf(VEJLE).lines().filter(line -> line.contains(";sex;"));
        var line = lines.findFirst().orElseThrow();
        send(VEJLE, List.of(line.endsWith("female") ? line.replace("female", "male") : line.replace("male", "female")));
        assertThat(rebuilt()).isEqualTo(54);
        send(VEJLE, List.of(line));
        assertThat(rebuilt()).isEqualTo(55);
    }

    @Test
    void whatAFormerVersionStoredIsKnownFromTheStartOfThisOne() {
        root().update("update evaluation.course set rebuilt_from = null");
        assertThat(isRebuilt(VEJLE, null, null)).isFalse();
        start.start();
        assertThat(isRebuilt(VEJLE, null, null)).isTrue();
        assertThat(root().queryForList(
                                "select rebuilt_from || ' ' || count(*) from evaluation.course where rebuilt_from is not null"
                                        + " group by rebuilt_from",
                                String.class))
                .containsExactly("fs-2011-2013 167");
    }

    private boolean isRebuilt(int municipality, LocalDate from, LocalDate to) {
        var selection = new Selection(Set.of(municipality), from, to, Cohort.ALL, Disclosure.INTERNAL);
        return asEvaluator(() -> evaluation.isRebuilt(selection));
    }

    private int rebuilt() {
        return count("select count(*) from evaluation.course where tenant_id = 630 and rebuilt_from = 'fs-2011-2013'");
    }

    private int courses() {
        return count("select count(*) from evaluation.course where tenant_id = 630");
    }

    private int count(String sql) {
        return root().queryForObject(sql, Integer.class);
    }

    /** A day in the midst of the programme on which none of its courses in Vejle began. */
    private LocalDate quietDay() {
        var busy = root().queryForList(
                        "select first_registered from evaluation.course where tenant_id = 630", LocalDate.class);
        return IntStream.range(0, 365)
                .mapToObj(LocalDate.of(2012, 6, 1)::plusDays)
                .filter(day -> !busy.contains(day))
                .findFirst()
                .orElseThrow();
    }

    private void send(int municipality, List<String> lines) {
        var file = (HEADER + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        var result = WorkAs.system(
                new TenantId(municipality), Role.IMPORTER, () -> imports.store(new ByteArrayInputStream(file)));
        assertThat(result.faults()).isEmpty();
    }

    private void forgetVejle() {
        root().execute("""
                delete from evaluation.course where tenant_id = 630;
                delete from monitoring_answer where tenant_id = 630;
                delete from monitoring_registration where tenant_id = 630;
                delete from monitoring_course where tenant_id = 630 and origin = 'IMPORTED'""");
    }
}
