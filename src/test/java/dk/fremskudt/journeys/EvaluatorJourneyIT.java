package dk.fremskudt.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.fremskudt.evaluation.Programme2014;
import dk.fremskudt.identity.Role;
import dk.fremskudt.reporting.PdfChecks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A municipality's registrations go in, and the evaluator reads figures, coverage, models and reports, and no person. */
class EvaluatorJourneyIT extends BrowserIT {
    private static final int GLADSAXE = 159;
    private static final List<String> CLOSED = List.of(
            "borgere",
            "borgere/ID",
            "forloeb",
            "forloeb/ID",
            "henvendelser",
            "henvendelser/ny",
            "henvendelser/ID",
            "registreringer",
            "samarbejdspartnere",
            "sagsgennemgange",
            "sagsgennemgange/ID",
            "indberetning",
            "model",
            "model/udkast",
            "brugere",
            "adgangstokens");

    @Test
    void aMunicipalityImportsAndTheEvaluatorReadsTheFigures() throws IOException {
        importRegistrations();
        signIn("national", Role.EVALUATOR);
        open("evaluering?municipality=159&from=2011-01-01&to=2013-12-31");
        seeHeading("Evaluering på tværs af kommuner");
        seeHeading("Dækning");
        assertThat(page.getByText("Besvaret af borgeren").first()).isVisible();
        assertThat(page.getByText("Besvaret af sagsbehandleren").first()).isVisible();
        int drawn = page.locator(".figure-chart svg").count();
        assertThat(drawn).isEqualTo(7);
        assertThat(page.locator("[id^=figure-] table").count()).isEqualTo(7);
        look("evaluation");
        page.locator("#figure-support_home").scrollIntoViewIfNeeded();
        look("evaluation-figure");
        takeTheReport();
        choose("Fortrolighed", "Offentligt: under 5 skjules");
        page.waitForURL(url -> url.contains("disclosure=public"));
        settle();
        assertThat(page.getByText("skjult").first()).isVisible();
        look("evaluation-public");
        compare();
        open("evaluering/sagsgennemgange");
        seeHeading("Sagsgennemgange");
        look("case-review-shelf");
        assertThat(page.locator("vaadin-side-nav-item[current]")).hasCount(1);
    }

    private void importRegistrations() {
        signIn("gladsaxe", Role.ADMIN);
        open("indberetning");
        look("import");
        upload(Programme2014.fileOf(GLADSAXE).replace(";male\r\n", ";mand\r\n"));
        assertThat(page.getByText("gladsaxe.csv blev afvist")).isVisible();
        look("import-refused");
        upload(Programme2014.fileOf(GLADSAXE));
        assertThat(page.getByText("gladsaxe.csv kan indlæses")).isVisible();
        look("import-checked");
        button("Indlæs").click();
        assertThat(page.getByText("gladsaxe.csv er indlæst")).isVisible();
        look("import-done");
    }

    private void upload(String file) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("gladsaxe.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
    }

    private void takeTheReport() throws IOException {
        var file = page.waitForDownload(
                () -> page.getByText("Evalueringsrapport (PDF)").click());
        assertThat(file.suggestedFilename()).endsWith(".pdf");
        byte[] pdf = Files.readAllBytes(file.path());
        assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        assertThat(PdfChecks.text(pdf))
                .contains("Fremskudt sagsbehandling i Gladsaxe Kommune", "Metode og kilder", "Figur 1: Kønsfordeling")
                .contains("Besvaret af borgeren selv.", "Forbehold");
    }

    private void compare() {
        open("sammenligning");
        seeHeading("Sammenligning af modeller");
        assertThat(page.getByRole(AriaRole.COLUMNHEADER, named("Gladsaxe"))).isVisible();
        look("evaluator-comparison");
    }

    /** What leads to persons, or into a municipality's own rooms, is closed to evaluators who guess its address. */
    @Test
    void noAddressLeadsAnEvaluatorToAPerson() {
        signIn("national", Role.EVALUATOR);
        for (var path : CLOSED) {
            open(path.replace("ID", UUID.randomUUID().toString()));
            seeHeading("Det har du ikke adgang til");
            assertThat(page.locator("#content table, #content vaadin-grid, #content vaadin-combo-box"))
                    .hasCount(0);
        }
        look("evaluator-refused");
    }

    private void choose(String label, String item) {
        page.locator("vaadin-select")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(label))
                .click();
        page.getByRole(AriaRole.OPTION, named(item)).click();
        settle();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
