package dk.fremskudt.casework.ui;

import static dk.fremskudt.identity.Role.Names.CASEWORKER;
import static dk.fremskudt.identity.Role.Names.LEAD;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dk.fremskudt.casework.CaseFileQuery;
import dk.fremskudt.casework.CaseFileQuery.Sort;
import dk.fremskudt.casework.CaseFileRow;
import dk.fremskudt.casework.CaseFileScope;
import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.platform.ui.AppPage;
import dk.fremskudt.platform.ui.Badge;
import dk.fremskudt.platform.ui.EmptyState;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The municipality's courses: one's own first, then everyone's, the late ones, those that end soon and the closed. */
@Route("forloeb")
@Menu(title = "casework.nav.courses", order = 20, icon = "vaadin:folder-open")
@RolesAllowed({CASEWORKER, LEAD})
class CaseFileListView extends AppPage implements BeforeEnterObserver {
    private static final String SCOPE = "vis";

    private final CaseFileService files;
    private final Div scopes = new Div();
    private final TextField search = new TextField();
    private final CaseFileGrid grid;
    private CaseFileScope scope = CaseFileScope.MINE;

    CaseFileListView(CaseFileService files, Clock clock) {
        this.files = files;
        this.grid = new CaseFileGrid(LocalDate.now(clock));
        setHeading(t("casework.list.title"));
        setWide();
        search.setPlaceholder(t("casework.list.search"));
        search.setAriaLabel(t("casework.list.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> load());
        search.addClassName("course-search");
        scopes.addClassName("course-lists");
        var bar = new Div(scopes, search);
        bar.addClassName("course-filters");
        add(bar, grid);
    }

    /** What is searched for stays in the field from list to list, and never in an address: it names people. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        scope = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SCOPE)
                .flatMap(CaseFileListView::scopeOf)
                .orElse(CaseFileScope.MINE);
        load();
    }

    static String address(CaseFileScope scope) {
        return "forloeb?" + SCOPE + "=" + word(scope);
    }

    /** Each list's number is counted by the very question that the list asks. */
    private void load() {
        scopes.removeAll();
        for (var each : CaseFileScope.values()) scopes.add(link(each, files.count(query(each))));
        var which = scope;
        grid.setItems(asked -> fetch(asked, which), asked -> {
            consume(asked);
            return files.count(query(which));
        });
        grid.setEmptyStateComponent(empty());
    }

    private RouterLink link(CaseFileScope each, int count) {
        var link = new RouterLink();
        link.setRoute(CaseFileListView.class);
        link.setQueryParameters(QueryParameters.simple(Map.of(SCOPE, word(each))));
        link.add(
                new Span(t("casework.scope." + each)),
                new Badge(
                        String.valueOf(count),
                        each == CaseFileScope.LATE && count > 0 ? Badge.Tone.BAD : Badge.Tone.NEUTRAL));
        if (each == scope) link.getElement().setAttribute("aria-current", "page");
        return link;
    }

    private Component empty() {
        return search.isEmpty()
                ? new EmptyState(t("casework.list.empty." + scope), t("casework.list.empty.text"))
                : new EmptyState(t("casework.list.notFound", search.getValue()), t("casework.list.notFound.text"));
    }

    private Stream<CaseFileRow> fetch(Query<CaseFileRow, Void> asked, CaseFileScope which) {
        var order = asked.getSortOrders().stream().findFirst();
        return files
                .list(new CaseFileQuery(
                        which,
                        search.getValue(),
                        order.map(QuerySortOrder::getSorted).map(Sort::valueOf).orElse(Sort.OPENED),
                        order.map(by -> by.getDirection() == SortDirection.DESCENDING)
                                .orElse(true),
                        asked.getOffset(),
                        asked.getLimit()))
                .stream();
    }

    /** Vaadin insists that both ends of the page are asked for, even where only the count is. */
    private static void consume(Query<CaseFileRow, Void> asked) {
        asked.getOffset();
        asked.getLimit();
    }

    private CaseFileQuery query(CaseFileScope which) {
        return new CaseFileQuery(which, search.getValue(), Sort.OPENED, true, 0, 0);
    }

    private static String word(CaseFileScope scope) {
        return scope.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<CaseFileScope> scopeOf(String asked) {
        return Stream.of(CaseFileScope.values())
                .filter(each -> each.name().equalsIgnoreCase(asked))
                .findFirst();
    }
}
