package dk.fremskudt.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.casework.DemonstrationService;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.WorkAs;
import dk.fremskudt.monitoring.facts.AnswerFact;
import dk.fremskudt.monitoring.facts.AnswerFacts;
import dk.fremskudt.monitoring.facts.Characteristics;
import dk.fremskudt.monitoring.facts.MonitoredCourseFact;
import dk.fremskudt.monitoring.facts.MonitoringFacts;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.tenancy.TenantId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.access.AccessDeniedException;

class MonitoringFactsIT extends DatabaseIT {
    private static final String HOME = "aarhus";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MonitoringFacts facts;

    @Autowired
    private AnswerFacts answers;

    @Autowired
    private WaveService waves;

    @Autowired
    private CaseFileService files;

    @Autowired
    private DemonstrationService demonstrations;

    @Test
    void aCourseThatIsMarkedAsADemonstrationHasNoFactsFromThenOn() {
        var course = registered();
        assertThat(factsOf(course)).hasSize(1);
        asCaseworker(HOME, () -> demonstrations.mark(course));
        assertThat(factsOf(course)).isEmpty();
    }

    @Test
    void whatWasRegisteredBeforeItWasMarkedIsTakenBackFromEvaluation() {
        var course = registered();
        var key = factsOf(course).getFirst().key();
        await().untilAsserted(() -> assertThat(inEvaluation(key)).isOne());
        asCaseworker(HOME, () -> demonstrations.mark(course));
        await().untilAsserted(() -> assertThat(inEvaluation(key)).isZero());
    }

    private int inEvaluation(UUID key) {
        return Objects.requireNonNull(root().queryForObject(
                        "select count(*)::int from evaluation.course where course_key = ?", Integer.class, key));
    }

    @Test
    void coursesMarkedBeforeMonitoringKnewOfItAreBroughtUpToDate() throws Exception {
        var course = registered();
        asCaseworker(HOME, () -> demonstrations.mark(course));
        root().update("update monitoring_course set demonstration = false where case_file_id = ?", course.value());
        assertThat(factsOf(course)).hasSize(1);
        role("fremskudt_owner")
                .execute(new ClassPathResource("db/changelog/monitoring/0004-demonstration.sql")
                        .getContentAsString(StandardCharsets.UTF_8));
        assertThat(factsOf(course)).isEmpty();
    }

    @Test
    void answersAreGivenByWaveAndTheFirstWaveSaysWhoTheCitizenIs() {
        var course = registered();
        var nobody = asCaseworker(HOME, () -> aCourse().id());
        asCaseworker(HOME, () -> {
            assertThat(answers.of(course))
                    .containsExactly(
                            new AnswerFact(1, "age_band", "26_35"),
                            new AnswerFact(1, "sex", "female"),
                            new AnswerFact(2, "role", "advising"),
                            new AnswerFact(2, "role", "coaching"));
            assertThat(answers.characteristics())
                    .containsEntry(course, new Characteristics("female", "26_35"))
                    .doesNotContainKey(nobody);
        });
    }

    @Test
    void anotherMunicipalityGetsNoAnswer() {
        var course = registered();
        asCaseworker("rudersdal", () -> {
            assertThatThrownBy(() -> answers.of(course)).isInstanceOf(Refusal.class);
            assertThat(answers.characteristics()).doesNotContainKey(course);
        });
    }

    @Test
    void theKeyOfACourseIsForEvaluationAlone() {
        assertThatThrownBy(() -> asCaseworker(HOME, () -> facts.key("2025-0001")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> asLead(HOME, () -> facts.of(List.of("2025-0001"))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private CaseFileId registered() {
        return asCaseworker(HOME, () -> {
            var course = aCourse().id();
            waves.answer(course, 1, Map.of("sex", Set.of("female"), "age_band", Set.of("26_35")));
            waves.answer(course, 2, Map.of("role", Set.of("coaching", "advising")));
            return course;
        });
    }

    private List<MonitoredCourseFact> factsOf(CaseFileId course) {
        var reference = asCaseworker(HOME, () -> files.outline(course)).number();
        return WorkAs.system(new TenantId(AARHUS), Role.IMPORTER, () -> facts.of(List.of(reference)));
    }
}
