package dk.fremskudt.programme.api;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.identity.ApiScope;
import dk.fremskudt.identity.ApiTokenService;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.WorkAs;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ModelsApiIT extends DatabaseIT {
    @Autowired
    ApiTokenService tokens;

    @Test
    void theModelsAreComparedDimensionByDimensionAsOfADate() throws Exception {
        var answer = ask("?asOf=2013-12-31&municipality=751&municipality=230", 200);
        assertThat(answer.at("/asOf").asString()).isEqualTo("2013-12-31");
        assertThat(answer.at("/municipalities/1/version").asInt()).isEqualTo(2);
        var caseworkers = answer.get("dimensions")
                .valueStream()
                .filter(dimension -> dimension.get("dimension").asString().equals("caseworkers"))
                .findFirst()
                .orElseThrow();
        assertThat(caseworkers.get("requirement").asString()).isEqualTo("M33");
        assertThat(caseworkers.get("differs").asBoolean()).isTrue();
        assertThat(caseworkers
                        .get("cells")
                        .valueStream()
                        .map(cell -> cell.get("text").asString()))
                .containsExactly("2", "6");
    }

    @Test
    void aMadeUpMunicipalityIsComparedOnlyWhenAskedForByName() throws Exception {
        assertThat(ask("", 200)
                        .get("municipalities")
                        .valueStream()
                        .map(m -> m.get("municipality").asString()))
                .contains("751", "159", "230", "630")
                .doesNotContain("990");
        assertThat(ask("?municipality=990", 200).at("/municipalities/0/name").asString())
                .isEqualTo("Fremby Kommune");
    }

    @Test
    void aWrongParameterIsNamed() throws Exception {
        assertThat(ask("?asOf=31-12-2013", 400).get("parameter").asString()).isEqualTo("asOf");
        assertThat(ask("?municipality=999", 400).get("parameter").asString()).isEqualTo("municipality");
        assertThat(ask("?when=now", 400).get("type").asString()).isEqualTo("urn:fremskudt:problem:invalid-parameter");
    }

    private JsonNode ask(String query, int status) throws Exception {
        var token = WorkAs.system(
                tenancy.bySlug("national").orElseThrow().id(),
                Role.OPERATOR,
                () -> tokens.issue("models", ApiScope.EVALUATION_READ));
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/api/v1/evaluation/models" + query))
                .header("Authorization", "Bearer " + token)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
            return JsonMapper.shared().readTree(answer.body());
        }
    }
}
