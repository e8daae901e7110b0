package dk.fremskudt.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.fremskudt.identity.Role;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An administrator changes the model without a programmer; an evaluator compares the models. */
class ModelJourneyIT extends BrowserIT {
    @Test
    void anAdministratorEditsTheModelInItsFourAspects() {
        signIn("odense", Role.ADMIN);
        open("model");
        seeHeading("Model");
        look("model");
        button("Nyt udkast").click();
        page.waitForURL("**/model/udkast");
        settle();
        seeHeading("Udkast til version 2");
        look("model-edit-tasks");
        for (var aspect : List.of("Organisation", "Mennesker", "Redskaber")) {
            button(aspect).click();
            look("model-edit-" + aspect.toLowerCase());
        }
        button("Opgaver").click();
        page.getByLabel("Fokus i opsporingen").fill("Brugere af værestedet og deres pårørende");
        page.getByLabel("Fokus i opsporingen").blur();
        settle();
        button("Offentliggør …").click();
        assertThat(page.getByText("Nu: Brugere af værestedet og deres pårørende"))
                .isVisible();
        look("model-publish");
        button("Annuller").click();
        button("Gem udkast").click();
        assertThat(page.getByText("Udkastet er gemt")).isVisible();
        publish();
    }

    private void publish() {
        button("Offentliggør …").click();
        var from = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Gælder fra"));
        button("Vælg i kalenderen").click();
        var calendar = page.locator("vaadin-date-picker-overlay-content");
        assertThat(calendar).isVisible();
        page.waitForTimeout(300);
        page.keyboard().press("Escape");
        assertThat(calendar).isHidden();
        assertThat(from).isFocused();
        from.fill("1/2-31");
        from.blur();
        assertThat(page.getByText("lørdag 1. feb. 2031")).isVisible();
        settle();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Offentliggør").setExact(true))
                .click();
        page.waitForURL(url -> url.endsWith("/model"));
        settle();
        var versions = page.locator(".model-versions");
        assertThat(versions.getByRole(AriaRole.LISTITEM)).hasCount(2);
        assertThat(versions).containsText("Gælder fra 1. februar 2031");
        assertThat(versions).containsText("Kommende");
        assertThat(versions).containsText("Gælder fra 1. januar 2014 til 31. januar 2031");
        look("model-versions");
        button("Læs version 2").click();
        assertThat(page.getByText("Brugere af værestedet og deres pårørende").first())
                .isVisible();
        look("model-version-2");
    }

    @Test
    void anEvaluatorComparesTheModelsAndTakesTheTableAlong() throws Exception {
        signIn("national", Role.EVALUATOR);
        open("sammenligning");
        seeHeading("Sammenligning af modeller");
        assertThat(page.getByText("I de respektive enheder. Fordelt på to forskellige matrikler."))
                .isAttached();
        look("comparison");
        var file = page.waitForDownload(() -> page.getByText("Hent Excel").click());
        assertThat(file.suggestedFilename()).startsWith("modeller-").endsWith(".xlsx");
        assertThat(Files.size(file.path())).isGreaterThan(2000);
    }
}
