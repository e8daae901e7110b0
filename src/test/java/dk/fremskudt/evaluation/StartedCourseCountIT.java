package dk.fremskudt.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.WorkAs;
import dk.fremskudt.monitoring.MonitoringImport;
import dk.fremskudt.programme.Dimension;
import dk.fremskudt.programme.comparison.ModelComparison;
import dk.fremskudt.programme.comparison.ModelComparisonService;
import dk.fremskudt.tenancy.TenantId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The number of started courses in the comparison of models (M32): one course in another town may be a known citizen's. */
class StartedCourseCountIT extends DatabaseIT {
    private static final String HEADER = "case;municipality;wave;respondent;registered_on;item;answer\n";
    private static final LocalDate LATER = LocalDate.of(2012, 12, 31);

    @Autowired
    private MonitoringImport imports;

    @Autowired
    private ModelComparisonService comparisons;

    @BeforeEach
    void towns() {
        town(984, "toby");
        town(985, "treby");
        started(984, 2);
        started(985, 3);
    }

    @Test
    void anotherMunicipalitysCoursesAreShownFromThreeOn() {
        assertThat(asLead("rudersdal", () -> count("984", LATER))).isNull();
        assertThat(asLead("rudersdal", () -> count("985", LATER))).isEqualTo("3");
        assertThat(asAdmin("rudersdal", () -> count("984", LATER))).isNull();
    }

    @Test
    void theOneThatIsShownTellsNothingOfTheOneBeside() {
        Callable<List<@Nullable String>> both = () -> counts(List.of("984", "985"), LATER);
        assertThat(asLead("rudersdal", both)).containsExactly(null, "3");
        assertThat(asLead("toby", both)).containsExactly("2", "3");
        assertThat(asLead("treby", both)).containsExactly(null, "3");
    }

    @Test
    void aMunicipalityAndAnEvaluatorSeeTrueCounts() {
        assertThat(asLead("toby", () -> count("984", LATER))).isEqualTo("2");
        assertThat(asEvaluator(() -> count("984", LATER))).isEqualTo("2");
    }

    @Test
    void aCourseCountsFromTheDayOfItsFirstRegistration() {
        assertThat(asEvaluator(() -> count("985", LocalDate.of(2012, 1, 2)))).isEqualTo("2");
        assertThat(asLead("rudersdal", () -> count("985", LocalDate.of(2012, 1, 2))))
                .isNull();
        assertThat(asLead("rudersdal", () -> count("985", LocalDate.of(2012, 1, 3))))
                .isEqualTo("3");
    }

    private void town(int code, String slug) {
        if (tenancy.bySlug(slug).isEmpty()) tenancy.provision(new TenantId(code), slug, slug, true, null);
    }

    /** A course a day, the first on New Year's Day. */
    private void started(int code, int courses) {
        var file = new StringBuilder(HEADER);
        for (int i = 1; i <= courses; i++) file.append("S-%d;%d;1;worker;2012-01-0%d;sex;male\n".formatted(i, code, i));
        var result = WorkAs.system(
                new TenantId(code),
                Role.IMPORTER,
                () -> imports.store(new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8))));
        assertThat(result.faults()).isEmpty();
    }

    private @Nullable String count(String municipality, LocalDate asOf) {
        return counts(List.of(municipality), asOf).stream().findFirst().orElse(null);
    }

    /** What the comparison's row of started courses says; nothing where the row is left out. */
    private List<@Nullable String> counts(List<String> municipalities, LocalDate asOf) {
        return comparisons.compare(municipalities, asOf).rows().stream()
                .filter(row -> row.dimension() == Dimension.STARTED_COURSES)
                .flatMap(row -> row.cells().stream())
                .<@Nullable String>map(ModelComparison.Cell::text)
                .toList();
    }
}
