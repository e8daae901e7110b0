package dk.fremskudt.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import dk.fremskudt.identity.CurrentUser;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.SignedIn;
import dk.fremskudt.platform.ui.AppPage;
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.platform.ui.EmptyState;
import dk.fremskudt.platform.ui.StartPanel;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;

/** The day's work: what the modules have for one's role, what is late first. */
@Route("")
@PermitAll
@Menu(title = "shell.nav.start", order = 0, icon = "vaadin:home-o")
class StartView extends AppPage implements BeforeEnterObserver {
    static final String EVALUATION = "evaluering";
    private final List<StartPanel> panels;
    private final SignedIn user;
    private final Clock clock;

    StartView(List<StartPanel> panels, CurrentUser current, Clock clock) {
        this.panels = panels;
        this.user = current.require();
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        // The evaluators' workspace is their whole product: nothing else leads anywhere.
        if (user.role() == Role.EVALUATOR
                && RouteConfiguration.forSessionScope().getRoute(EVALUATION).isPresent()) {
            event.forwardTo(EVALUATION);
            return;
        }
        removeAll();
        setHeading(t(greeting(), firstName()));
        setLead(Danish.longDate(LocalDate.now(clock)));
        var mine = panels.stream()
                .filter(panel -> panel.isFor(user.role().name()))
                .sorted(Comparator.comparingInt(StartPanel::order))
                .map(StartPanel::build)
                .toArray(Component[]::new);
        var board = new Div(mine);
        board.addClassName("start-board");
        add(mine.length > 0 ? board : nothing());
    }

    private Component nothing() {
        var role = user.role().name();
        return new EmptyState(t("shell.start.empty"), t("shell.start.empty." + role));
    }

    private String greeting() {
        int hour = LocalTime.now(clock).getHour();
        if (hour < 10) return "shell.greeting.morning";
        return hour < 18 ? "shell.greeting.day" : "shell.greeting.evening";
    }

    private String firstName() {
        return user.name().strip().replaceAll("\\s.*", "");
    }
}
