package dk.fremskudt.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.fremskudt.DatabaseIT;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Service;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Everything is denied unless it is allowed, and what is allowed stands in {@code access.txt}: a screen or a call that
 * nobody thought of fails here.
 */
class AccessIT extends DatabaseIT {
    @Autowired
    ApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping calls;

    @Autowired
    ApiTokenService tokens;

    @Test
    void everyScreenAndCallIsOneThatSomebodyThoughtOf() throws IOException {
        var actual = new TreeSet<String>();
        actual.addAll(screens());
        actual.addAll(apiCalls());
        var expected = new ClassPathResource("access.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        assertThat(actual).as(String.join("\n", actual)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<String> screens() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("dk.fremskudt").stream()
                .map(found -> screen(found.getBeanClassName()))
                .toList();
    }

    private static String screen(String name) {
        try {
            var view = Class.forName(name);
            return "screen /" + view.getAnnotation(Route.class).value() + " " + allowed(view);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String allowed(Class<?> view) {
        if (view.isAnnotationPresent(AnonymousAllowed.class)) return "everyone";
        if (view.isAnnotationPresent(PermitAll.class)) return "signed-in";
        var roles = view.getAnnotation(RolesAllowed.class);
        return roles == null
                ? "NOBODY THOUGHT OF IT"
                : String.join(",", Stream.of(roles.value()).sorted().toList());
    }

    private List<String> apiCalls() {
        var found = new ArrayList<String>();
        calls.getHandlerMethods().forEach((mapping, method) -> {
            for (var path : mapping.getPatternValues())
                found.add("call " + mapping.getMethodsCondition().getMethods() + " " + path);
        });
        return found;
    }

    @Test
    void everyCallRefusesStrangersAndTokensWithoutTheRight() throws Exception {
        var monitoring = WorkAs.system(
                tenancy.bySlug("aarhus").orElseThrow().id(),
                Role.ADMIN,
                () -> tokens.issue("access", ApiScope.MONITORING_WRITE));
        var evaluation = WorkAs.system(
                tenancy.bySlug("national").orElseThrow().id(),
                Role.OPERATOR,
                () -> tokens.issue("access", ApiScope.EVALUATION_READ));
        for (var call : apiCalls()) {
            if (!call.contains("/api/") || call.contains("openapi")) continue;
            var method = call.contains("[POST]") ? "POST" : "GET";
            var path = call.substring(call.indexOf('/')).replaceAll("\\{[^}]*}", "0");
            assertThat(status(method, path, null)).as(call).isEqualTo(401);
            assertThat(status(method, path, "fs_751_" + "a".repeat(43)))
                    .as(call)
                    .isEqualTo(401);
            assertThat(status(method, path, path.contains("monitoring") ? evaluation : monitoring))
                    .as(call)
                    .isEqualTo(403);
        }
        assertThat(status("GET", "/api/v1/nothing-here", monitoring)).isEqualTo(403);
    }

    private int status(String method, String path, String token) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (token != null) request.header("Authorization", "Bearer " + token);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    @Test
    void everyServiceMethodSaysWhoMayCallIt() {
        var silent = new ArrayList<String>();
        for (var bean : context.getBeansWithAnnotation(Service.class).values()) {
            var service = AopUtils.getTargetClass(bean);
            if (!service.getName().startsWith("dk.fremskudt")) continue;
            if (service.isAnnotationPresent(RolesAllowed.class)) continue;
            Arrays.stream(service.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                    .filter(method -> !method.isAnnotationPresent(RolesAllowed.class)
                            && !method.isAnnotationPresent(PermitAll.class))
                    .map(method -> service.getSimpleName() + "." + method.getName())
                    .forEach(silent::add);
        }
        assertThat(silent).isEmpty();
    }
}
