package dk.fremskudt.shell.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import dk.fremskudt.citizen.CitizenService;
import dk.fremskudt.identity.CurrentUser;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.SignedIn;
import dk.fremskudt.platform.ui.Badge;
import dk.fremskudt.tenancy.Tenancy;
import dk.fremskudt.tenancy.Tenant;
import jakarta.annotation.security.PermitAll;

/**
 * The frame around every page: where one is (the municipality's name and colour), where one can go (by role), who one
 * is. Error pages use it too, also where nobody is signed in.
 */
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {
    private final Div tools = new Div();
    private boolean arrived;
    private String lastPath = "";

    MainLayout(CurrentUser current, Tenancy tenancy, UserMenu menu, CitizenService citizens) {
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
            tools.add(menu.of(signedIn));
            header.add(municipality(tenant, signedIn), tools);
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
     * Moves a screen reader and the keyboard to the new page, unless the page put the focus somewhere itself. A page that
     * the program leads to begins at its top; links and the browser's way back look after that themselves.
     */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var path = event.getLocation().getPath();
        if (arrived && !path.equals(lastPath) && ledHere(event)) {
            getElement().executeJs("window.scrollTo(0, 0)");
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

    private static boolean ledHere(AfterNavigationEvent event) {
        var trigger = event.getLocationChangeEvent().getTrigger();
        return trigger == NavigationTrigger.UI_NAVIGATE || trigger == NavigationTrigger.PROGRAMMATIC;
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

    private static Component municipality(Tenant tenant, SignedIn user) {
        var mark = new Span(tenant.name().substring(0, 1));
        mark.addClassName("municipality-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(tenant.name());
        name.addClassName("municipality-name");
        var sign = new Div(mark, name);
        sign.addClassName("municipality");
        if (tenant.fictional()) sign.add(new Badge(t("shell.fictional"), Badge.Tone.NEUTRAL));
        return sign;
    }
}
