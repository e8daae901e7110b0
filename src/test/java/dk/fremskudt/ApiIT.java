package dk.fremskudt;

import dk.fremskudt.identity.ApiScope;
import dk.fremskudt.identity.ApiTokenService;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.WorkAs;
import dk.fremskudt.tenancy.TenantId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls of other programs, over HTTP and with tokens, as they come from outside. */
public abstract class ApiIT extends DatabaseIT {
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private final HttpClient http = HttpClient.newHttpClient();

    @Autowired
    private ApiTokenService tokens;

    /** As a municipality's own system sends a file of registrations. */
    protected HttpResponse<String> send(int municipality, String file, String query) {
        return call(HttpRequest.newBuilder(uri("/api/v1/monitoring/registrations" + query))
                .header("Authorization", "Bearer " + token(municipality, ApiScope.MONITORING_WRITE))
                .header("Content-Type", "text/csv;charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(file))
                .build());
    }

    protected HttpResponse<String> get(String path, String token) {
        return call(HttpRequest.newBuilder(uri(path))
                .header("Authorization", "Bearer " + token)
                .build());
    }

    protected HttpResponse<byte[]> bytes(String path, String token) {
        try {
            return http.send(
                    HttpRequest.newBuilder(uri(path))
                            .header("Authorization", "Bearer " + token)
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    protected HttpResponse<String> call(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    protected URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    protected static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    protected String token(int tenant, ApiScope scope) {
        return TOKENS.computeIfAbsent(
                tenant + scope.text(),
                key -> WorkAs.system(new TenantId(tenant), Role.OPERATOR, () -> tokens.issue("it", scope)));
    }
}
