package dk.fremskudt.citizen.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dk.fremskudt.citizen.CitizenHit;
import dk.fremskudt.citizen.CitizenService;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.ui.AppPage;
import dk.fremskudt.platform.ui.Section;
import dk.fremskudt.platform.ui.SoftText;
import jakarta.annotation.security.RolesAllowed;

/** Where one finds a citizen, or goes on with one of those last seen. */
@Route("borgere")
@Menu(title = "citizen.nav.citizens", order = 30, icon = "vaadin:users")
@RolesAllowed({Role.Names.CASEWORKER, Role.Names.LEAD})
class CitizenSearchView extends AppPage {
    private static final int RECENT = 10;

    CitizenSearchView(CitizenService citizens) {
        setHeading(t("citizen.nav.citizens"));
        var finder = new CitizenFinder(citizens, CitizenSearchView::link);
        var recent = recent(citizens);
        finder.whenSearched(() -> recent.setVisible(!finder.searching()));
        add(finder, recent);
        finder.focus();
    }

    private Section recent(CitizenService citizens) {
        var hits = citizens.recentlyViewed(RECENT);
        if (!hits.isEmpty()) return new Section(t("citizen.recent"), CitizenFinder.list(hits, CitizenSearchView::link));
        var none = SoftText.paragraph(t("citizen.recent.none"));
        return new Section(t("citizen.recent"), none);
    }

    static Component link(CitizenHit hit) {
        return new RouterLink(
                hit.name(),
                CitizenView.class,
                new RouteParameters(CitizenView.CITIZEN, hit.id().toString()));
    }
}
