package dk.fremskudt.evaluation;

import static dk.fremskudt.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fremskudt.ApiIT;
import dk.fremskudt.identity.ApiScope;
import dk.fremskudt.identity.Role;
import dk.fremskudt.tenancy.TenantId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The way of the figures: municipalities send files, the evaluator's program asks, and nobody learns of a person. */
class EvaluationApiIT extends ApiIT {
    private static final String HEADER = "case;municipality;wave;respondent;registered_on;item;answer\n";
    private static final String PERIOD = "from=2011-01-01&to=2013-12-31";
    private static final Map<Integer, String> MUNICIPALITIES =
            Map.of(159, "gladsaxe", 230, "rudersdal", 630, "vejle", 751, "aarhus", 990, "demo");
    private static boolean imported;

    @Autowired
    private EvaluationService evaluation;

    @BeforeEach
    void theProgrammeIsImported() {
        MUNICIPALITIES.forEach((code, slug) -> {
            if (tenancy.bySlug(slug).isEmpty()) {
                tenancy.provision(new TenantId(code), slug, slug, code == 990, null);
            }
        });
        if (!imported) {
            for (int code : List.of(159, 230, 630, 751)) {
                var answer = send(code, Programme2014.fileOf(code), "");
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            }
            imported = true;
        }
    }

    @TestFactory
    List<DynamicTest> theFiguresAreThoseOf2014() {
        return Programme2014.SELECTIONS.stream()
                .map(selection -> DynamicTest.dynamicTest(selection.toString(), () -> {
                    String municipality = selection.municipalities().stream()
                            .findFirst()
                            .map(code -> "&municipality=" + code)
                            .orElse("");
                    JsonNode figures = figures(PERIOD + "&disclosure=internal&cohort="
                            + selection.cohort().code() + municipality);
                    assertThat(Programme2014.asPublished(figures.get("figures")))
                            .isEqualTo(Programme2014.expected(selection));
                }))
                .toList();
    }

    @Autowired
    private CoverageService coverage;

    @Test
    void coverageTellsHowManyCoursesAreInTheFigures() {
        as(
                "aarhus",
                Role.ADMIN,
                () -> coverage.state(LocalDate.of(2011, 1, 1), LocalDate.of(2013, 12, 31), 130, "Logbøger"));
        JsonNode aarhus = figures(PERIOD + "&disclosure=internal&municipality=751")
                .get("coverage")
                .get(0);
        assertThat(aarhus.get("municipality").asString()).isEqualTo("751");
        assertThat(aarhus.get("courses").asInt()).isEqualTo(130); // M152
        assertThat(aarhus.get("registered").asInt()).isEqualTo(55);
        assertThat(aarhus.get("complete").asInt()).isEqualTo(31);
    }

    @Test
    void theSameFileAgainChangesNothing() {
        String count = "select (select count(*) from audit_revision where tenant_id = 230) * 1000000"
                + " + (select count(*) from monitoring_answer where tenant_id = 230)";
        Long before = root().queryForObject(count, Long.class);
        HttpResponse<String> answer = send(230, Programme2014.fileOf(230), "");
        assertThat(json(answer).get("accepted").asInt())
                .isEqualTo((int) Programme2014.fileOf(230).lines().count() - 1);
        assertThat(json(answer).get("courses").asInt()).isEqualTo(11);
        assertThat(root().queryForObject(count, Long.class)).isEqualTo(before);
    }

    @Test
    void aTokenReachesOnlyWhatItIsFor() {
        assertThat(get("/api/v1/evaluation/figures", token(751, ApiScope.MONITORING_WRITE))
                        .statusCode())
                .isEqualTo(403);
        assertThat(get("/api/v1/evaluation/figures", "fs_1_nothing").statusCode())
                .isEqualTo(401);
        var writing = HttpRequest.newBuilder(uri("/api/v1/monitoring/registrations"))
                .header("Authorization", "Bearer " + token(1, ApiScope.EVALUATION_READ))
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString(HEADER))
                .build();
        assertThat(call(writing).statusCode()).isEqualTo(403);
    }

    @Test
    void aWrongParameterIsNamed() {
        for (String wrong : List.of(
                "cohort=some", "municipality=000", "from=2013", "from=2014-01-01&to=2013-01-01", "kommune=751")) {
            HttpResponse<String> answer =
                    get("/api/v1/evaluation/figures?" + wrong, token(1, ApiScope.EVALUATION_READ));
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(json(answer).get("type").asString()).isEqualTo("urn:fremskudt:problem:invalid-parameter");
        }
    }

    @Test
    void registrationsLeaveWithoutReferenceAndDate() throws IOException {
        String token = token(1, ApiScope.EVALUATION_READ);
        HttpResponse<String> csv = get("/api/v1/evaluation/registrations?municipality=230&" + PERIOD, token);
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.body().lines().count())
                .isEqualTo(Programme2014.fileOf(230).lines().count());
        assertThat(csv.body()).contains("Rudersdal", "Brug for let støtte").doesNotContain("230-0", "2012-");
        assertThat(get("/api/v1/evaluation/registrations?part=codebook", token).body())
                .contains("Uden forsørgelse");
        HttpResponse<byte[]> xlsx =
                bytes("/api/v1/evaluation/registrations?format=xlsx&municipality=230&" + PERIOD, token);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx.body()))) {
            assertThat(book.getSheets().map(Sheet::getName)).containsExactly("Registreringer", "Kodebog");
            assertThat(book.getFirstSheet().read())
                    .hasSize((int) Programme2014.fileOf(230).lines().count());
        }
        assertThat(json(get("/api/v1/evaluation/registrations?format=sav", token))
                        .get("type")
                        .asString())
                .isEqualTo("urn:fremskudt:problem:unknown-format");
        assertThat(get("/api/v1/evaluation/registrations?disclosure=public", token)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void publicIsTheDefaultAndSuppressesSmallCounts() {
        JsonNode figures = figures(PERIOD);
        assertThat(figures.get("disclosure").asString()).isEqualTo("public");
        int hidden = 0;
        for (JsonNode figure : figures.get("figures")) {
            for (JsonNode series : figure.get("series")) {
                for (JsonNode answer : series.get("answers")) {
                    if (answer.has("suppressed")) {
                        hidden++;
                        assertThat(answer.get("count").isNull()).isTrue();
                        assertThat(answer.get("percent").isNull()).isTrue();
                    } else {
                        assertThat(answer.get("count").asInt()).isNotIn(1, 2, 3, 4);
                    }
                }
            }
        }
        assertThat(hidden).isPositive();
    }

    @Test
    void aFictionalMunicipalityCountsOnlyWhenAskedFor() {
        send(990, HEADER + "F1;990;1;worker;2010-01-02;sex;male\n", "");
        assertThat(figures("from=2010-01-01&to=2010-12-31&disclosure=internal")
                        .get("figures")
                        .size())
                .isZero();
        assertThat(figures("from=2010-01-01&to=2010-12-31&disclosure=internal&municipality=990")
                        .get("figures")
                        .size())
                .isOne();
    }

    /** A difference between the two would be a real municipality's own courses. */
    @Test
    void protectedFiguresJoinNoRealAndFictionalMunicipality() {
        for (var disclosure : List.of(Disclosure.PUBLIC, Disclosure.SHARED)) {
            var mixed = Selection.of(Cohort.ALL, disclosure).of(751, 990);
            refused("evaluation.selection.mixed", () -> asEvaluator(() -> evaluation.figures(mixed)));
            asEvaluator(() -> evaluation.figures(mixed.of(751, 230)));
            asEvaluator(() -> evaluation.figures(mixed.of(990)));
        }
        asEvaluator(() ->
                evaluation.figures(Selection.of(Cohort.ALL, Disclosure.INTERNAL).of(751, 990)));
        var answer =
                get("/api/v1/evaluation/figures?municipality=751&municipality=990", token(1, ApiScope.EVALUATION_READ));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("type").asString()).isEqualTo("urn:fremskudt:problem:refused-selection");
    }

    @Test
    void theEvaluatorsRoleSeesNoReferenceAndNoPerson() {
        var evaluator = role("fremskudt_evaluator");
        assertThat(evaluator.queryForObject("select count(*) from evaluation.course", Integer.class))
                .isGreaterThanOrEqualTo(167);
        assertThatThrownBy(() -> evaluator.queryForList("select * from public.monitoring_course"))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> evaluator.update("delete from evaluation.answer"))
                .hasStackTraceContaining("permission denied");
        var columns = root().queryForList(
                        "select column_name from information_schema.columns where table_schema = 'evaluation'"
                                + " and table_name in ('course', 'answer')",
                        String.class);
        assertThat(columns).doesNotContain("reference", "case_file_id", "citizen_id");
    }

    @Test
    void aMunicipalityReadsNoFactsButItsOwn() {
        var app = role("fremskudt_app");
        assertThat(app.queryForObject("select count(*) from evaluation.course", Integer.class))
                .isZero();
    }

    private JsonNode figures(String query) {
        HttpResponse<String> answer = get("/api/v1/evaluation/figures?" + query, token(1, ApiScope.EVALUATION_READ));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }
}
