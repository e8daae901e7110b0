package dk.fremskudt.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.contact.Channel;
import dk.fremskudt.contact.ContactService;
import dk.fremskudt.contact.Outcome;
import dk.fremskudt.identity.Role;
import dk.fremskudt.planning.GoalForm;
import dk.fremskudt.planning.GoalService;
import dk.fremskudt.planning.Horizon;
import dk.fremskudt.scenario.CourseScenario;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A course becomes a case review, is cleared of names, read by somebody else, released, and read by an evaluator. */
class CaseReviewJourneyIT extends BrowserIT {
    private static final String HOME = "aarhus";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ContactService contacts;

    @Autowired
    private GoalService goals;

    @Autowired
    private Clock clock;

    private CaseFileId course() {
        return asCaseworker(HOME, () -> {
            aCourse().opened();
            aCourse().opened();
            var course = aCourse().id();
            contacts.log(course, CourseScenario.contact(Channel.HOME_VISIT, Outcome.HELD, clock.instant()));
            goals.say(
                    course,
                    new GoalForm(
                            "Jeg, Mette, vil ringe til Oliver den 3. maj og sove om natten",
                            Horizon.SHORT,
                            LocalDate.now(clock),
                            null));
            return course;
        });
    }

    @Test
    void aCourseLeavesItsMunicipalityWithoutAnybodyInIt() {
        var course = course();
        signIn(HOME, Role.CASEWORKER);
        open("forloeb/" + course.value());
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Sagsgennemgang"))
                .click();
        settle();
        look("case-review-tab");
        button("Lav en sagsgennemgang").click();
        page.waitForURL(url -> url.contains("/sagsgennemgange/"));
        var address = page.url().replaceAll("^https?://[^/]+/", "");
        look("case-review-draft");
        button("Send til anden læser").click();
        assertThat(page.getByText("fund, som ingen har taget stilling til")).isVisible();
        button("Erstat alle").click();
        assertThat(page.getByText("Intet fundet").first()).isVisible();
        button("Send til anden læser").click();
        assertThat(button("Tag tilbage som kladde")).isVisible();
        open("sagsgennemgange");
        look("case-review-list");

        signIn(HOME, Role.LEAD);
        open(address);
        look("case-review-second-reader");
        button("Godkend").click();
        page.locator("vaadin-confirm-dialog-overlay, vaadin-confirm-dialog")
                .getByText("Godkend", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
        assertThat(button("Frigiv")).isVisible();
        button("Frigiv").click();
        page.locator("vaadin-confirm-dialog-overlay, vaadin-confirm-dialog")
                .getByText("Frigiv", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
        assertThat(button("Træk tilbage")).isVisible();

        signIn("national", Role.EVALUATOR);
        open("evaluering/sagsgennemgange");
        look("case-reviews-evaluator");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Forløb "))
                .first()
                .click();
        seeHeading("Aarhus Kommune");
        look("case-review-evaluator");
    }
}
