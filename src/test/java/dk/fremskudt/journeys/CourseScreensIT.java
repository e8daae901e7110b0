package dk.fremskudt.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.casework.ClosingService;
import dk.fremskudt.casework.HandoverForm;
import dk.fremskudt.casework.Phase;
import dk.fremskudt.contact.Channel;
import dk.fremskudt.contact.ContactService;
import dk.fremskudt.contact.Counterpart;
import dk.fremskudt.contact.Outcome;
import dk.fremskudt.decision.DecisionForm;
import dk.fremskudt.decision.DecisionKind;
import dk.fremskudt.decision.DecisionOutcome;
import dk.fremskudt.decision.DecisionService;
import dk.fremskudt.decision.Hearing;
import dk.fremskudt.decision.Occasion;
import dk.fremskudt.identity.Role;
import dk.fremskudt.planning.GoalForm;
import dk.fremskudt.planning.GoalService;
import dk.fremskudt.planning.GoalStep;
import dk.fremskudt.planning.Horizon;
import dk.fremskudt.scenario.CourseScenario;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every screen of a course, wide and narrow: nothing sticks out, and axe finds nothing. */
class CourseScreensIT extends BrowserIT {
    private static final String HOME = "rudersdal";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CaseFileService files;

    @Autowired
    private ContactService contacts;

    @Autowired
    private ClosingService closing;

    @Autowired
    private GoalService goals;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private Clock clock;

    @Test
    void aCourseIsPleasantOnAWallAndInAHand() {
        var id = asCaseworker(HOME, this::livedIn);
        signIn(HOME, Role.CASEWORKER);
        open("");
        look("course-day");
        open("forloeb?vis=open");
        look("course-list");
        open("forloeb/" + id);
        look("course-overview");
        for (var tab : new String[] {
            "Kontakter", "Mål", "Afgørelser", "Monitorering", "Overlevering og afslutning", "Sagsgennemgang", "Historik"
        }) {
            page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(tab))
                    .click();
            look("course-" + tab.toLowerCase().replaceAll("[^a-z]", ""));
        }
        button("Registrér kontakt").click();
        page.getByText("Hjemmebesøg", new Page.GetByTextOptions().setExact(true))
                .last()
                .click();
        look("course-contact-dialog");
        button("Annuller").click();
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Afgørelser"))
                .click();
        settle();
        button("Ny afgørelse").click();
        assertThat(page.getByLabel("Hvad handler den om?")).isVisible();
        look("course-decision-dialog");
    }

    @Test
    void theSecondOfTwoWhoSaveTheSameKeepsWhatSheTyped() {
        var id = asCaseworker(HOME, () -> aCourse().id());
        asLead(HOME, () -> arrange(id, null, "Lone Bak"));
        signIn(HOME, Role.CASEWORKER);
        open("forloeb/" + id + "?fane=Overlevering%20og%20afslutning");
        asLead(HOME, () -> arrange(id, 0, "Ib Holm"));
        var receiver = page.getByLabel("Modtager", new Page.GetByLabelOptions().setExact(true));
        receiver.fill("Karen Juul");
        button("Gem overlevering").click();
        assertThat(page.getByText("Lone Bak → Ib Holm")).isVisible();
        look("course-conflict");
        button("Gem mit").click();
        assertThat(page.getByText("Overleveringen er gemt").first()).isVisible();
        assertThat(receiver).hasValue("Karen Juul");
    }

    @Test
    void aPageBeginsAtItsTopHoweverFarDownTheLastOneWas() {
        var id = asCaseworker(HOME, this::livedIn);
        signIn(HOME, Role.CASEWORKER);
        page.setViewportSize(1000, 420);
        open("forloeb/" + id);
        page.getByText("Henvendelsen blev modtaget").scrollIntoViewIfNeeded();
        assertThat(page.locator("h1")).not().isInViewport();
        page.getByText("Åbn borgerens side").evaluate("link => link.click()");
        page.waitForURL("**/borgere/**");
        settle();
        assertThat(page.locator("h1")).isInViewport();
    }

    @Test
    void aCourseOnPaperIsNotCutOffAtTheFirstSheet() {
        var id = asCaseworker(HOME, this::livedIn);
        signIn(HOME, Role.CASEWORKER);
        open("forloeb/" + id + "?fane=Monitorering");
        assertThat(page.locator(".wave-form").first()).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("vaadin-tabsheet")).hasCSS("overflow", "visible");
        Assertions.assertThat((Boolean) page.evaluate("() => document.body.offsetHeight + 1"
                        + " >= document.querySelector('.waves').getBoundingClientRect().bottom + window.scrollY"))
                .as("the page is as tall as what is on it")
                .isTrue();
    }

    private boolean arrange(CaseFileId id, @Nullable Integer seen, String receiver) {
        closing.arrange(id, seen, new HandoverForm(receiver, "Jobcentret", null, null, null, false, null));
        return true;
    }

    private CaseFileId livedIn() {
        var now = clock.instant();
        var id = aCourse().receivedAt(now.minus(Duration.ofDays(9))).id();
        contacts.log(id, CourseScenario.contact(Channel.HOME_VISIT, Outcome.NO_SHOW, now.minus(Duration.ofDays(8))));
        contacts.log(
                id,
                CourseScenario.contact(
                        Counterpart.CITIZEN,
                        Channel.HOME_VISIT,
                        Outcome.HELD,
                        now.minus(Duration.ofDays(5)),
                        "En god snak i køkkenet. Hun vil gerne have hjælp til posten og ringer selv til boligforeningen."));
        contacts.log(
                id,
                CourseScenario.contact(
                        Counterpart.PARTNERS, Channel.MAIL, Outcome.REACHED, now.minus(Duration.ofDays(2)), null));
        files.moveTo(id, files.read(id).version(), Phase.ASSESSMENT, null);
        var goal = goals.say(
                id,
                new GoalForm(
                        "jeg vil ku åbne min post uden at få ondt i maven", Horizon.SHORT, LocalDate.now(clock), null));
        goals.note(goal, GoalStep.CLOSER, "Har åbnet tre breve");
        var grant = decisions.draft(id, form(DecisionKind.GRANT, "acute", DecisionOutcome.GRANTED));
        decisions.decide(grant, 0);
        decisions.draft(id, form(DecisionKind.RECOMMENDATION, "sel_85", DecisionOutcome.RECOMMENDED));
        closing.arrange(id, null, new HandoverForm("Lone Bak", "Jobcentret", null, null, "Mentor", false, null));
        contacts.keepDraft(
                id, CourseScenario.contact(Channel.PHONE, Outcome.REACHED, now).unfinished());
        aCourse().receivedAt(now.minus(Duration.ofDays(30))).opened();
        return id;
    }

    private static DecisionForm form(DecisionKind kind, String basis, DecisionOutcome outcome) {
        return new DecisionForm(
                kind,
                "El-regning for marts",
                basis,
                outcome,
                kind == DecisionKind.GRANT ? 125_000L : null,
                "Strømmen bliver ellers afbrudt, og hun kan ikke selv nå at finde pengene.",
                null,
                Occasion.AT_MEETING,
                true,
                "home",
                Hearing.NOT_NEEDED,
                true,
                false);
    }
}
