package dk.fremskudt.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.fremskudt.identity.Role;
import dk.fremskudt.outreach.PartnerForm;
import dk.fremskudt.outreach.PartnerKind;
import dk.fremskudt.outreach.PartnerService;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The main job: from a partner's enquiry to a closed course, in the browser (M59-M77, M103-M118). */
class CaseworkerJourneyIT extends BrowserIT {
    @Autowired
    PartnerService partners;

    @Test
    void aCaseworkerCarriesACourseFromEnquiryToClosing() {
        asCaseworker(
                "vejle",
                () -> partners.register(
                        new PartnerForm("Boligforeningen Bølgen", PartnerKind.HOUSING_ASSOCIATION, null, null, null)));
        signIn("vejle", Role.CASEWORKER);
        look("start");
        registerEnquiry();
        screen();
        logContacts();
        writeGoal();
        recommend();
        handOverAndClose();
        findAgain();
        open("samarbejdspartnere");
        assertThat(page.getByText("Boligforeningen Bølgen").first()).isVisible();
        look("samarbejdspartnere");
    }

    private void registerEnquiry() {
        open("henvendelser/ny");
        look("henvendelse-ny");
        var partner = page.getByRole(AriaRole.COMBOBOX, named("Samarbejdspartner"));
        partner.fill("Boligforeningen B");
        page.getByRole(AriaRole.OPTION).getByText("Boligforeningen Bølgen").click();
        button("Borgeren findes ikke – opret ny").click();
        field("Fornavn(e)").fill("Bjørn");
        field("Efternavn").fill("Æbelø");
        field("Vej og nummer").fill("Ågade 7");
        field("Hvad er bekymringen?").fill("Har fået varsel om udsættelse og åbner ikke døren.");
        button("Registrér henvendelse").click();
        page.waitForURL(Pattern.compile(".*/henvendelser/[0-9a-f-]{36}.*"));
        look("henvendelse");
    }

    private void screen() {
        var form = page.getByRole(AriaRole.CHECKBOX);
        form.nth(0).check();
        form.nth(1).check();
        settle();
        radio("Fremskudt sagsbehandling").check();
        settle();
        page.locator("vaadin-radio-group")
                .filter(new Locator.FilterOptions().setHasText("Målgruppe"))
                .getByRole(AriaRole.RADIO)
                .first()
                .check();
        field("Begrundelse").last().fill("I målgruppen, og ingen andre når frem.");
        look("screening");
        button("Træf beslutning").click();
        dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Træf beslutning"))
                .click();
        assertThat(page.getByText("Beslutningen er gemt").first()).isVisible();
        settle();
        page.getByRole(AriaRole.LINK, named("Åbn forløbet")).first().click();
        page.waitForURL(Pattern.compile(".*/forloeb/[0-9a-f-]{36}"));
        settle();
        assertThat(page.getByText("Kontaktskabelse").first()).isVisible();
        look("forloeb");
    }

    private void logContacts() {
        log("Telefon", "Fik ikke kontakt");
        log("Hjemmebesøg", "Udeblev");
        log("Møde", "Holdt");
        look("forloeb-kontakter");
    }

    private void log(String channel, String outcome) {
        button("Registrér kontakt").click();
        dialog().getByText(channel, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        settle();
        dialog().getByText(outcome, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        settle();
        if (outcome.equals("Holdt")) look("kontakt");
        dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Gem kontakten"))
                .click();
        assertThat(page.getByText("Kontakten er registreret.").first()).isVisible();
        settle();
    }

    private void writeGoal() {
        tab("Mål");
        button("Skriv et mål").click();
        field("Borgerens egne ord").fill("Jeg vil beholde min lejlighed");
        button("Gem målet").click();
        assertThat(page.getByText("Jeg vil beholde min lejlighed").first()).isVisible();
        look("maal");
    }

    private void recommend() {
        tab("Afgørelser");
        button("Ny afgørelse").click();
        radio("Indstilling").check();
        field("Hvad handler den om?").fill("Bostøtte to timer om ugen");
        choose("Retsgrundlag");
        field("Begrundelse").last().fill("Borgeren kan ikke selv holde styr på hverdagen.");
        field("Indstilles til").fill("Visitationsudvalget");
        look("afgoerelse");
        button("Gem kladde").click();
        assertThat(page.getByText("Bostøtte to timer om ugen").first()).isVisible();
    }

    private void handOverAndClose() {
        tab("Overlevering og afslutning");
        look("overlevering");
        button("Afslut forløbet").click();
        radio("Ikke behov for yderligere støtte").check();
        settle();
        dialog().getByRole(AriaRole.TEXTBOX).last().fill("Har fået overblik og klarer sig selv.");
        look("afslut");
        dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Afslut forløbet"))
                .click();
        assertThat(page.getByText("Afsluttet").first()).isVisible();
        look("forloeb-afsluttet");
        tab("Historik");
        look("historik");
    }

    private void findAgain() {
        open("borgere");
        page.getByRole(AriaRole.SEARCHBOX, named("Søg efter borger"))
                .or(field("Søg efter borger"))
                .last()
                .fill("bjørn æb");
        assertThat(page.getByText("Bjørn Æbelø").first()).isVisible();
        look("borgere");
        assertThat(page.url()).doesNotContain("bj");
        assertThat(page.title()).doesNotContain("Æbelø");
    }

    private Locator dialog() {
        return page.getByRole(AriaRole.DIALOG)
                .or(page.getByRole(AriaRole.ALERTDIALOG))
                .last();
    }

    private Locator field(String label) {
        return page.getByRole(AriaRole.TEXTBOX, named(label));
    }

    private Locator radio(String label) {
        return page.getByRole(AriaRole.RADIO, named(label)).first();
    }

    /** The first choice of a list that opens, whichever of Vaadin's two kinds of list it is; nothing where one is chosen. */
    private void choose(String label) {
        var list = page.locator("vaadin-select, vaadin-combo-box")
                .filter(new Locator.FilterOptions().setHasText(label))
                .last();
        list.click();
        page.locator("vaadin-select-item, vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setVisible(true))
                .first()
                .click();
        settle();
    }

    private void tab(String label) {
        page.getByRole(AriaRole.TAB, named(label)).click();
        settle();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
