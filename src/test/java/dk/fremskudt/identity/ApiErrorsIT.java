package dk.fremskudt.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.tenancy.TenantId;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Whatever goes wrong with a program's call, it is answered by a problem document and never by a page. */
class ApiErrorsIT extends DatabaseIT {
    private static final String FIGURES = "/api/v1/evaluation/figures";

    @Autowired
    private ApiTokenService tokens;

    private String token;

    @BeforeEach
    void issue() {
        token = WorkAs.system(TenantId.NATIONAL, Role.OPERATOR, () -> tokens.issue("errors", ApiScope.EVALUATION_READ));
    }

    @Test
    void aFaultOfOursTellsAReferenceAndNothingElse() throws Exception {
        root().execute("alter table evaluation.facts_version rename to facts_version_away");
        try {
            var answer = call("GET", FIGURES, token);
            assertProblem(answer, 500, "unexpected");
            assertThat(answer.body()).doesNotContain("facts_version", "Exception", "select");
            assertThat(JsonMapper.shared()
                            .readTree(answer.body())
                            .get("reference")
                            .asString())
                    .hasSize(8);
        } finally {
            root().execute("alter table evaluation.facts_version_away rename to facts_version");
        }
        assertThat(call("GET", FIGURES, token).statusCode()).isEqualTo(200);
    }

    @Test
    void aCallThatDoesNotExistIsSaidSo() throws Exception {
        assertProblem(call("GET", "/api/v1/evaluation/nothing", token), 404, "not-found");
    }

    @Test
    void aWrongMethodIsSaidSo() throws Exception {
        assertProblem(call("DELETE", FIGURES, token), 405, "method-not-allowed");
    }

    @Test
    void anAddressThatTheFirewallRefusesIsSaidSo() throws Exception {
        assertProblem(call("GET", FIGURES + ";a=b", token), 400, "bad-request");
    }

    @Test
    void aParameterThatCannotBeReadIsTheCallersFault() throws Exception {
        assertProblem(call("GET", FIGURES + "?from=%FF", token), 400, "bad-request");
        assertProblem(call("GET", FIGURES + "?a%0D%0Ab=1", token), 400, "bad-request");
    }

    @Test
    void aDayThatNoCalendarHasIsRefused() throws Exception {
        for (var day : new String[] {"%2B999999999-01-01", "-999999999-01-01"}) {
            for (var call : new String[] {"figures?to=", "report?asOf=", "models?asOf=", "registrations?from="})
                assertProblem(call("GET", "/api/v1/evaluation/" + call + day, token), 400, "invalid-parameter");
        }
    }

    @Test
    void aParameterThatACallDoesNotHaveIsRefused() throws Exception {
        assertProblem(call("GET", "/api/v1/evaluation/case-reviews?sise=5", token), 400, "invalid-parameter");
        assertProblem(call("GET", "/api/v1/evaluation/registrations?part=all", token), 400, "invalid-parameter");
    }

    @Test
    void anUnknownRevokedOrMalformedTokenIsOneAndTheSame() throws Exception {
        assertProblem(call("GET", FIGURES, "fs_1_" + "A".repeat(43)), 401, "unauthorized");
        assertProblem(call("GET", FIGURES, "fs_999999999_" + "A".repeat(43)), 401, "unauthorized");
        assertProblem(call("GET", FIGURES, "nonsense"), 401, "unauthorized");
        WorkAs.system(
                TenantId.NATIONAL,
                Role.OPERATOR,
                () -> tokens.all().stream()
                        .filter(row -> row.label().equals("errors"))
                        .forEach(row -> tokens.revoke(row.id())));
        assertProblem(call("GET", FIGURES, token), 401, "unauthorized");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        var problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.get("type").asString()).isEqualTo("urn:fremskudt:problem:" + type);
        assertThat(problem.get("title").asString()).endsWith(".");
        assertThat(problem.get("status").asInt()).isEqualTo(status);
    }

    private HttpResponse<String> call(String method, String path, String bearer) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .header("Authorization", "Bearer " + bearer)
                            .method(method, HttpRequest.BodyPublishers.noBody())
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
