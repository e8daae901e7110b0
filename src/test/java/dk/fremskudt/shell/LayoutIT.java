package dk.fremskudt.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNavItem;
import dk.fremskudt.ViewIT;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The frame shows each role its own ways, and everyone where they are. */
class LayoutIT extends ViewIT {
    @Test
    void theMunicipalityIsAlwaysInSight() {
        signIn("aarhus", Role.CASEWORKER);
        navigate("");
        assertThat(texts(Span.class)).contains("Aarhus Kommune").doesNotContain("Rudersdal Kommune");
    }

    @Test
    void aMunicipalityShowsItsOwnMarkAndWords() {
        signIn("alleroed", Role.CASEWORKER);
        navigate("");
        assertThat(texts(Span.class)).contains("Teamet på tværs", "Plankoordinator");
        assertThat(_find(Svg.class)).isNotEmpty();
    }

    @Test
    void aCaseworkerIsGreetedByName() {
        signIn("aarhus", Role.CASEWORKER);
        navigate("");
        assertThat(_get(H1.class).getText()).endsWith(", Test");
    }

    @Test
    void anAdministratorIsNotLedToCitizens() {
        signIn("aarhus", Role.ADMIN);
        navigate("");
        assertThat(ways()).contains("").doesNotContain("borgere", "henvendelser", "forloeb", "evaluering");
        assertThat(texts(H2.class)).contains(Texts.get("shell.setUp.title"));
    }

    @Test
    void theOperatorSeesMunicipalitiesAndNothingOfTheirWork() {
        signIn("fremskudt", Role.OPERATOR);
        navigate("");
        assertThat(texts(Span.class)).contains("Aarhus Kommune", "Rudersdal Kommune");
        assertThat(ways()).doesNotContain("borgere", "henvendelser", "forloeb", "evaluering");
    }

    @Test
    void everyRoleFindsItsPageInTheManual() {
        for (var role : List.of(Role.CASEWORKER, Role.LEAD, Role.ADMIN)) {
            signIn("aarhus", role);
            navigate("hjaelp");
            assertThat(_get(H1.class).getText()).isEqualTo(Texts.get("identity.role." + role.name()));
        }
    }

    @Test
    void theBrowsersTitleSaysWhereOneIs() {
        signIn("aarhus", Role.CASEWORKER);
        navigate("");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Start · Fremskudt");
    }

    @Test
    void aPageMarksOnlyItsOwnEntry() {
        signIn("national", Role.EVALUATOR);
        navigate("evaluering/sagsgennemgange");
        var page = "evaluering/sagsgennemgange";
        assertThat(_find(SideNavItem.class))
                .filteredOn(way ->
                        page.equals(way.getPath()) || way.isMatchNested() && page.startsWith(way.getPath() + "/"))
                .extracting(SideNavItem::getPath)
                .containsExactly(page);
    }

    private static List<String> ways() {
        return _find(SideNavItem.class).stream().map(SideNavItem::getPath).toList();
    }

    private static <T extends Component> List<String> texts(Class<T> kind) {
        return _find(kind).stream().map(part -> part.getElement().getText()).toList();
    }
}
