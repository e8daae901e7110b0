package dk.fremskudt.shell.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import dk.fremskudt.citizen.CitizenService;
import dk.fremskudt.identity.CurrentUser;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.Texts;
import dk.fremskudt.programme.MunicipalityProfile;
import dk.fremskudt.programme.ProgrammeService;
import dk.fremskudt.tenancy.Tenancy;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The frame around every page: where one is (the municipality's name and colour), where one can go (by role), who one
 * is. Error pages use it too, also where nobody is signed in.
 */
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {
    private static final Set<Role> MUNICIPAL = Set.of(Role.CASEWORKER, Role.LEAD, Role.ADMIN);

    private final Div tools = new Div();
    private boolean arrived;
    private String lastPath = "";

    MainLayout(
            CurrentUser current, Tenancy tenancy, UserMenu menu, CitizenService citizens, ProgrammeService programme) {
        setPrimarySection(Section.NAVBAR);
        var header = new Header();
        header.addClassName("frame-header");
        addToNavbar(skipLink(), header);
        var user = current.find();
        if (user.isPresent()) header.add(toggle());
        header.add(brand());
        user.ifPresent(signedIn -> {
            var tenant = tenancy.currentTenant();
            if (tenant.colour() != null) getElement().getStyle().set("--municipality-base", tenant.colour());
            tools.addClassName("frame-tools");
            if (signedIn.role() == Role.CASEWORKER || signedIn.role() == Role.LEAD) {
                tools.add(new CitizenSearchBox(citizens));
            }
            var profile = MUNICIPAL.contains(signedIn.role()) ? programme.profile() : null;
            tools.add(menu.of(signedIn, role(signedIn.role(), profile)));
            header.add(new MunicipalitySign(tenant, profile), tools);
            addToDrawer(new Scroller(new Navigation()));
        });
        setDrawerOpened(user.isPresent());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        super.showRouterLayoutContent(content);
        content.getElement().setAttribute("role", "main").setAttribute("id", "content");
    }

    /**
     * Moves a screen reader and the keyboard to the new page, unless the page put the focus somewhere itself, and begins
     * the page at its top: it is the frame that scrolls, which neither the browser nor Vaadin looks after.
     */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var path = event.getLocation().getPath();
        if (arrived && !path.equals(lastPath)) {
            getElement().executeJs("this.querySelector('[role=main]')?.scrollIntoView()");
        }
        lastPath = path;
        if (arrived) {
            getElement().executeJs("""
                    const main = this.querySelector('[role=main]');
                    const active = document.activeElement;
                    if (main && !main.contains(active) && !(active && active.closest('vaadin-dialog')))
                      main.querySelector('h1')?.focus({preventScroll: true});""");
        }
        arrived = true;
    }

    /** Municipalities call their caseworkers by words of their own. */
    private static String role(Role role, @Nullable MunicipalityProfile profile) {
        return Optional.ofNullable(profile)
                .filter(_ -> role == Role.CASEWORKER)
                .flatMap(own -> own.words().caseworker())
                .map(word -> word.substring(0, 1).toUpperCase(Texts.DANISH) + word.substring(1))
                .orElseGet(() -> t("identity.role." + role.name()));
    }

    private static Anchor skipLink() {
        var skip = new Anchor("#content", t("shell.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        // The page's base address would turn the fragment into a visit to the start page.
        skip.getElement().executeJs("""
                this.addEventListener('click', event => {
                  event.preventDefault();
                  const main = document.getElementById('content');
                  main.tabIndex = -1;
                  main.focus();
                })""");
        return skip;
    }

    private static DrawerToggle toggle() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(t("shell.menu"));
        return toggle;
    }

    private static Component brand() {
        var brand = new Anchor("", t("platform.product"));
        brand.addClassName("brand");
        return brand;
    }
}
