package dk.fremskudt.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import dk.fremskudt.DatabaseIT;
import dk.fremskudt.identity.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** A real Chromium against the running product: signs in, looks at every page with axe and keeps a picture of it. */
abstract class BrowserIT extends DatabaseIT {
    static final Path PICTURES = Path.of("target/screenshots");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int WIDE = 1440;
    private static final int NARROW = 390;
    /** Dialogs wider than the screen: they stand outside the page, whose own width says nothing of them. */
    private static final String DIALOGS_CUT = """
            () => [...document.querySelectorAll('vaadin-dialog, vaadin-confirm-dialog')].filter(dialog => {
              const overlay = [...(dialog.shadowRoot?.children ?? [])].find(part => part.localName.endsWith('overlay'));
              const box = overlay?.shadowRoot?.querySelector('[part~=overlay]')?.getBoundingClientRect();
              return box && box.width > 0 && (box.left < 0 || box.right > window.innerWidth);
            }).map(dialog => dialog.textContent)""";

    private static Playwright playwright;
    private static Browser browser;
    private final List<String> scriptErrors = new ArrayList<>();
    private BrowserContext context;
    protected Page page;

    @BeforeAll
    static void startChromium() throws Exception {
        Files.createDirectories(PICTURES);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** The first chromium on the path. */
    private static Path chromium() {
        for (var folder : System.getenv("PATH").split(":")) {
            var candidate = Path.of(folder, "chromium");
            if (Files.isExecutable(candidate)) return candidate;
        }
        throw new IllegalStateException("the journeys need Chromium as «chromium» on the path");
    }

    @AfterAll
    static void stopChromium() {
        browser.close();
        playwright.close();
    }

    @AfterEach
    void leave() {
        if (context != null) context.close();
        assertThat(scriptErrors).as("errors on the browser's console").isEmpty();
    }

    /** Signs in through the sign-in page as a user of that municipality. */
    protected void signIn(String slug, Role role) {
        var person = person(slug, role);
        context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("da-DK")
                .setTimezoneId("Europe/Copenhagen")
                .setAcceptDownloads(true)
                .setViewportSize(WIDE, 900));
        page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onPageError(scriptErrors::add);
        open("login");
        page.getByLabel("Brugernavn").fill(person.username());
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Adgangskode"))
                .fill("a long enough password");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log ind"))
                .click();
        page.waitForURL(url -> !url.contains("/login"));
    }

    protected void open(String path) {
        page.navigate("http://localhost:" + port + "/" + path);
        settle();
    }

    /** Waits until Vaadin has nothing more to do. */
    protected void settle() {
        page.waitForFunction("() => { const v = window.Vaadin && Vaadin.Flow && Vaadin.Flow.clients;"
                + " return v && Object.values(v).every(c => !c.isActive || !c.isActive()); }");
    }

    protected Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    protected void seeHeading(String text) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text))
                        .first())
                .isVisible();
    }

    /** No violation at either width, nothing wider than the screen, and a picture of both. */
    protected void look(String name) {
        settle();
        for (int width : new int[] {NARROW, WIDE}) {
            page.setViewportSize(width, width == WIDE ? 900 : 844);
            page.waitForTimeout(350);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(name + "-" + width + ".png"))
                    .setFullPage(false));
            var overflow = (Number) page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
            assertThat(overflow.intValue())
                    .as(name + " at " + width + " px is wider than the screen")
                    .isLessThanOrEqualTo(0);
            assertThat(page.evaluate(DIALOGS_CUT))
                    .as(name + " at " + width + " px")
                    .isEqualTo(List.of());
            var violations = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
            assertThat(violations.stream()
                            .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                    + rule.getNodes().stream()
                                            .map(node -> node.getHtml())
                                            .limit(3)
                                            .toList())
                            .toList())
                    .as("axe on " + name + " at " + width + " px")
                    .isEmpty();
        }
    }
}
