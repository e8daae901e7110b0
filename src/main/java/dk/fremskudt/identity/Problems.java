package dk.fremskudt.identity;

import dk.fremskudt.platform.RequestId;
import dk.fremskudt.platform.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** RFC 9457 documents for calls that are refused before they reach their code; they tell nothing of what exists. */
@Component
class Problems {
    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    void unauthorized(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer");
        write(response, 401, "unauthorized");
    }

    void forbidden(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        write(response, 403, "forbidden");
    }

    void write(HttpServletResponse response, int status) throws IOException {
        write(response, status, type(status));
    }

    /** The same for a person, where no screen could be drawn. */
    void page(HttpServletResponse response, int status) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(
                        "<!doctype html><html lang=\"da\"><title>Fremskudt</title><h1>Fremskudt</h1><p>%s</p><p><a href=\"/\">%s</a></p>"
                                .formatted(
                                        Texts.get("identity.problem.page", RequestId.current()),
                                        Texts.get("identity.problem.start")));
    }

    static String type(int status) {
        return switch (status) {
            case 401 -> "unauthorized";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 413 -> "too-large";
            default -> status < 500 ? "bad-request" : "unexpected";
        };
    }

    static URI uri(String type) {
        return URI.create("urn:fremskudt:problem:" + type);
    }

    static String title(String type) {
        return Texts.get("identity.problem." + type);
    }

    private void write(HttpServletResponse response, int status, String type) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", uri(type));
        problem.put("title", title(type));
        problem.put("status", status);
        problem.put("reference", RequestId.current());
        response.getWriter().write(json.writeValueAsString(problem));
    }
}
