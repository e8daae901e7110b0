package dk.fremskudt;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.SignedIn;
import io.github.classgraph.ClassGraph;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Views without a browser: signs someone in and opens the product's own routes in Karibu. */
public abstract class ViewIT extends DatabaseIT {
    private static final Routes ROUTES = routes();

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void anonymousFirst() {
        SecurityContextHolder.setContextHolderStrategy(context.getBean(SecurityContextHolderStrategy.class));
        SecurityContextHolder.clearContext();
    }

    /** Signs in and opens a fresh browser tab; call before navigating. */
    protected SignedIn signIn(String slug, Role role) {
        var person = person(slug, role);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        person, null, List.of(new SimpleGrantedAuthority("ROLE_" + role.name()))));
        open();
        return person;
    }

    /** A tab of someone who is not signed in. */
    protected void open() {
        MockVaadin.tearDown();
        MockVaadin.setMockRequestFactory(session -> {
            var request = new FakeRequest(session);
            var authentication = SecurityContextHolder.getContext().getAuthentication();
            if (authentication != null && authentication.getPrincipal() instanceof SignedIn) {
                request.setUserPrincipalInt(authentication);
                request.setUserInRole((principal, name) -> authentication.getAuthorities().stream()
                        .anyMatch(granted -> ("ROLE_" + name).equals(granted.getAuthority())));
            }
            return request;
        });
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
        // As in a browser: the session itself knows who is signed in, and Vaadin believes it before anything else.
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        SecurityContextHolder.getContext());
    }

    protected void navigate(String route) {
        var query = route.indexOf('?');
        if (query < 0) UI.getCurrent().navigate(route);
        else
            UI.getCurrent().navigate(route.substring(0, query), QueryParameters.fromString(route.substring(query + 1)));
    }

    /** Karibu's own search finds public classes only; ours are not. */
    @SuppressWarnings("unchecked")
    private static Routes routes() {
        var views = new HashSet<Class<? extends Component>>();
        var errors = new HashSet<Class<? extends HasErrorParameter<?>>>();
        try (var found = new ClassGraph()
                .enableAnnotationInfo()
                .ignoreClassVisibility()
                .acceptPackages("dk.fremskudt")
                .scan()) {
            for (var annotation : List.of(Route.class, Layout.class)) {
                found.getClassesWithAnnotation(annotation.getName())
                        .forEach(view -> views.add(view.loadClass(Component.class)));
            }
            found.getClassesImplementing(HasErrorParameter.class.getName())
                    .forEach(page -> errors.add((Class<? extends HasErrorParameter<?>>) page.loadClass()));
        }
        return new Routes(views, errors, true);
    }

    @AfterEach
    void closeTab() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }
}
