package dk.fremskudt.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.DatabaseIT;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Sign-in as a browser does it. */
class SignInIT extends DatabaseIT {

    private final class Browser implements AutoCloseable {
        private final CookieManager cookies = new CookieManager();
        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(cookies).build();

        HttpResponse<String> get(String path) throws Exception {
            return client.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
        }

        HttpResponse<String> signIn(String username, String password) throws Exception {
            var page = get("/login").body();
            var token = meta(page, "_csrf");
            var form = "username=" + encode(username) + "&password=" + encode(password)
                    + (token.isEmpty() ? "" : "&_csrf=" + encode(token));
            return client.send(
                    HttpRequest.newBuilder(uri("/login"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }

        String session() {
            return cookies.getCookieStore().getCookies().stream()
                    .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                    .map(HttpCookie::getValue)
                    .findFirst()
                    .orElse("");
        }

        @Override
        public void close() {
            client.close();
        }
    }

    private static String meta(String page, String name) {
        var tag = Pattern.compile("<meta name=\"" + name + "\" content=\"([^\"]*)\"")
                .matcher(page);
        return tag.find() ? tag.group(1) : "";
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void theRightPasswordSignsInUnderANewSessionId() throws Exception {
        var person = person("aarhus", Role.LEAD);
        try (var browser = new Browser()) {
            browser.get("/login");
            var before = browser.session();
            var answer = browser.signIn(person.username(), "a long enough password");
            assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("error");
            assertThat(browser.session()).isNotEmpty().isNotEqualTo(before);
        }
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() throws Exception {
        try (var browser = new Browser()) {
            var wrong = browser.signIn(person("aarhus", Role.LEAD).username(), "not the password")
                    .headers()
                    .firstValue("Location");
            assertThat(wrong.orElse("")).contains("/login?error");
            for (var name : new String[] {
                "nobody@aarhus",
                "nobody@nowhere",
                "no-at-sign",
                "a\u0000b@aarhus",
                "a@aar\u0000hus",
                "a".repeat(100_000) + "@aarhus",
                "'; drop table identity_user; --@aarhus"
            }) {
                assertThat(browser.signIn(name, "not the password").headers().firstValue("Location"))
                        .isEqualTo(wrong);
            }
        }
    }

    @Test
    void aDeactivatedUserIsLeftOutside() throws Exception {
        var id = asAdmin(
                "rudersdal",
                () -> users.create(
                        "left", new UserForm("Left", null, null, null, Role.CASEWORKER), "a long enough password"));
        asAdmin("rudersdal", () -> {
            users.deactivate(id);
            return true;
        });
        try (var browser = new Browser()) {
            assertThat(browser.signIn("left@rudersdal", "a long enough password")
                            .headers()
                            .firstValue("Location")
                            .orElse(""))
                    .contains("error");
        }
    }

    @Test
    void signingOutOnOneDeviceSignsOutOnAll() throws Exception {
        var person = person("rudersdal", Role.LEAD);
        try (var desk = new Browser();
                var tablet = new Browser()) {
            desk.signIn(person.username(), "a long enough password");
            tablet.signIn(person.username(), "a long enough password");
            assertThat(tablet.get("/").headers().firstValue("Location")).isEmpty();
            var out = desk.client.send(
                    HttpRequest.newBuilder(uri("/logout"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    "_csrf=" + encode(meta(desk.get("/login").body(), "_csrf"))))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(out.statusCode()).isLessThan(400);
            assertThat(tablet.get("/").headers().firstValue("Location").orElse(""))
                    .contains("/login");
        }
    }

    @Test
    void aNewPasswordSignsOutWhoeverKnewTheOldOne() throws Exception {
        var form = new UserForm("Eva Skift", null, null, null, Role.LEAD);
        var id = asAdmin("aarhus", () -> users.create("eva.skift", form, "a long enough password"));
        var person = new SignedIn(
                tenancy.bySlug("aarhus").orElseThrow().id(), id, "eva.skift@aarhus", "Eva Skift", Role.LEAD);
        try (var stranger = new Browser()) {
            stranger.signIn(person.username(), "a long enough password");
            assertThat(stranger.get("/").headers().firstValue("Location")).isEmpty();
            WorkAs.user(person, () -> {
                users.changeMyPassword("a long enough password", "another long password");
                return true;
            });
            assertThat(stranger.get("/").headers().firstValue("Location").orElse(""))
                    .contains("/login");
        }
    }

    @Test
    void aDeactivatedUserIsSignedOutWhereverSheSits() throws Exception {
        var person = newPerson("rudersdal", Role.CASEWORKER);
        assertSignedOutBy(person, () -> as("rudersdal", Role.ADMIN, () -> users.deactivate(person.user())));
        as("rudersdal", Role.ADMIN, () -> users.activate(person.user()));
        try (var browser = new Browser()) {
            browser.signIn(person.username(), "a long enough password");
            assertThat(browser.get("/").headers().firstValue("Location")).isEmpty();
        }
    }

    @Test
    void anotherRoleIsNotHadUntilTheNextSignIn() throws Exception {
        var person = newPerson("rudersdal", Role.LEAD);
        var caseworker = new UserForm(person.name(), null, null, null, Role.CASEWORKER);
        assertSignedOutBy(person, () -> as("rudersdal", Role.ADMIN, () -> users.change(person.user(), 1, caseworker)));
    }

    @Test
    void aPasswordThatSomebodySetsAnewSignsOutWhoeverKnewTheOldOne() throws Exception {
        var person = newPerson("rudersdal", Role.CASEWORKER);
        assertSignedOutBy(
                person,
                () -> as("rudersdal", Role.ADMIN, () -> users.resetPassword(person.user(), "another long password")));
        var handedOut = newPerson("rudersdal", Role.ADMIN);
        var form = new UserForm(handedOut.name(), null, null, null, Role.ADMIN);
        var local = handedOut.username().substring(0, handedOut.username().indexOf('@'));
        assertSignedOutBy(
                handedOut,
                () -> WorkAs.system(
                        handedOut.tenant(), Role.OPERATOR, () -> users.handOut(local, form, "another long password")));
    }

    @Test
    void anotherNameSignsNobodyOut() throws Exception {
        var person = newPerson("rudersdal", Role.CASEWORKER);
        try (var browser = new Browser()) {
            browser.signIn(person.username(), "a long enough password");
            var form = new UserForm("Eva Omdøbt", null, null, null, Role.CASEWORKER);
            as("rudersdal", Role.ADMIN, () -> users.change(person.user(), 1, form));
            assertThat(browser.get("/").headers().firstValue("Location")).isEmpty();
        }
    }

    private void assertSignedOutBy(SignedIn person, Runnable work) throws Exception {
        try (var desk = new Browser();
                var tablet = new Browser()) {
            for (var browser : new Browser[] {desk, tablet}) {
                browser.signIn(person.username(), "a long enough password");
                assertThat(browser.get("/").headers().firstValue("Location")).isEmpty();
            }
            work.run();
            for (var browser : new Browser[] {desk, tablet})
                assertThat(browser.get("/").headers().firstValue("Location").orElse(""))
                        .contains("/login");
        }
    }

    @Test
    void everyAnswerCarriesProtectiveHeaders() throws Exception {
        try (var browser = new Browser()) {
            var headers = browser.get("/login").headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("frame-ancestors 'none'");
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).isPresent();
        }
    }
}
