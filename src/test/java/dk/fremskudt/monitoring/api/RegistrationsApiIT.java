package dk.fremskudt.monitoring.api;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.ApiIT;
import dk.fremskudt.identity.ApiScope;
import dk.fremskudt.tenancy.TenantId;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Files of registrations as a municipality's own system sends them: stored whole, or refused with every bad line. */
class RegistrationsApiIT extends ApiIT {
    private static final String HEADER = "case;municipality;wave;respondent;registered_on;item;answer\n";
    private static final String WORKBOOK = "PK\u0003\u0004\u0000[Content_Types].xml\u0000xl/workbook.xml";

    @BeforeEach
    void aFictionalMunicipality() {
        if (tenancy.bySlug("demo").isEmpty()) tenancy.provision(new TenantId(990), "demo", "demo", true, null);
    }

    @Test
    void anotherAnswerToTheSameQuestionReplacesTheFirst() {
        send(
                990,
                HEADER + "R1;990;1;worker;2013-01-02;sex;male\nR1;990;2;worker;2013-04-02;role;coaching\n"
                        + "R1;990;2;worker;2013-04-02;role;advising\n",
                "");
        send(990, HEADER + "R1;990;1;worker;2013-01-02;sex;female\nR1;990;2;worker;2013-04-02;role;granting\n", "");
        assertThat(root().queryForList(
                                "select a.answer from monitoring_answer a join monitoring_registration r on r.id = a.registration_id"
                                        + " join monitoring_course c on c.id = r.course_id where c.reference = 'R1' order by 1",
                                String.class))
                .containsExactly("female", "granting");
        assertThat(root().queryForList(
                                "select answer from evaluation.answer where tenant_id = 990 and item = 'sex'",
                                String.class))
                .contains("female");
    }

    @Test
    void aDryRunOnlyChecks() {
        HttpResponse<String> answer = send(990, HEADER + "DRY;990;1;worker;2013-01-02;sex;male\n", "?dryRun=true");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(root().queryForObject("select count(*) from monitoring_course where reference = 'DRY'", Long.class))
                .isZero();
    }

    /** A misspelt dryRun would store what was only to be checked. */
    @Test
    void aParameterThatDoesNotExistStoresNothing() {
        for (String query : List.of("?dryrun=true", "?dryRun=yes%20please")) {
            HttpResponse<String> answer = send(990, HEADER + "MISS;990;1;worker;2013-01-02;sex;male\n", query);
            assertThat(answer.statusCode()).as(query).isEqualTo(400);
            assertThat(json(answer).get("type").asString()).isEqualTo("urn:fremskudt:problem:invalid-parameter");
            assertThat(json(answer).get("detail").asString())
                    .contains(query.substring(1, 7))
                    .endsWith(".");
        }
        assertThat(root().queryForObject("select count(*) from monitoring_course where reference = 'MISS'", Long.class))
                .isZero();
    }

    @Test
    void aBadFileIsRefusedWithEveryBadLineAndNothingIsStored() {
        HttpResponse<String> answer = send(
                990,
                HEADER + "BAD;990;1;worker;2013-01-02;sex;male\n010190-1234;990;1;worker;2013-01-02;sex;male\n"
                        + "BAD;751;1;worker;2013-01-02;sex;male\nBAD;990;1;worker;2013-01-02;sex;female\n",
                "");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        JsonNode problem = json(answer);
        assertThat(problem.get("type").asString()).isEqualTo("urn:fremskudt:problem:invalid-registrations");
        assertThat(problem.get("errors").size()).isEqualTo(3);
        assertThat(problem.get("errors").get(0).get("line").asInt()).isEqualTo(3);
        assertThat(problem.get("errors").get(0).get("column").asInt()).isEqualTo(1);
        assertThat(problem.get("errors").get(0).get("reason").asString())
                .contains("CPR")
                .doesNotContain("010190");
        assertThat(root().queryForObject("select count(*) from monitoring_course where reference = 'BAD'", Long.class))
                .isZero();
    }

    @Test
    void whatIsNoFileOfRegistrationsIsCalledWhatItIs() {
        assertThat(reason(WORKBOOK)).startsWith("Det er en Excel-projektmappe.");
        assertThat(reason(HEADER)).isEqualTo("Filen har kun overskrifter: der er ingen registreringer i den.");
        assertThat(reason(HEADER + ";;;;;;\r\n;;;;;;\r\n")).startsWith("Filen har kun overskrifter");
    }

    private String reason(String file) {
        HttpResponse<String> answer = send(990, file, "");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).get("errors").size()).isOne();
        return json(answer).get("errors").get(0).get("reason").asString();
    }

    @Test
    void fiftyMegabytesAreRefused() {
        String lines = "BIG;990;1;worker;2013-01-02;sex;male\n".repeat(1000);
        HttpResponse<String> answer = call(HttpRequest.newBuilder(uri("/api/v1/monitoring/registrations"))
                .header("Authorization", "Bearer " + token(990, ApiScope.MONITORING_WRITE))
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(HEADER),
                        HttpRequest.BodyPublishers.ofByteArrays(() -> IntStream.range(0, 1400)
                                .mapToObj(i -> lines.getBytes())
                                .iterator())))
                .build());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).get("errors").get(0).get("reason").asString()).contains("for stor");
    }

    /** What a file is stands in the file: Excel's own programs call it by Excel's own names, a CSV file too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "application/vnd.ms-excel",
                "application/vnd.oasis.opendocument.spreadsheet",
                "application/octet-stream"
            })
    void aWorkbookIsCalledOneWhateverItsSenderCallsIt(String type) {
        HttpResponse<String> answer = call(HttpRequest.newBuilder(uri("/api/v1/monitoring/registrations"))
                .header("Authorization", "Bearer " + token(990, ApiScope.MONITORING_WRITE))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(WORKBOOK))
                .build());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).get("errors").get(0).get("reason").asString())
                .startsWith("Det er en Excel-projektmappe.");
    }
}
