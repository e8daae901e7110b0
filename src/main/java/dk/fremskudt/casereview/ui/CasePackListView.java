package dk.fremskudt.casereview.ui;

import static dk.fremskudt.identity.Role.Names.CASEWORKER;
import static dk.fremskudt.identity.Role.Names.LEAD;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dk.fremskudt.casereview.CasePackList;
import dk.fremskudt.casereview.CasePackRow;
import dk.fremskudt.casereview.PackState;
import dk.fremskudt.platform.ui.AppPage;
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.platform.ui.EmptyState;
import dk.fremskudt.platform.ui.Narrow;
import dk.fremskudt.platform.ui.SoftText;
import dk.fremskudt.platform.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;

/** All of the municipality's case reviews, and how far each has come. */
@Route("sagsgennemgange")
@Menu(title = "casereview.nav.packs", order = 53, icon = "vaadin:file-search")
@RolesAllowed({CASEWORKER, LEAD})
class CasePackListView extends AppPage implements BeforeEnterObserver {
    private static final String SHOWN = "vis";
    private static final String FOR_ME = "venter";
    private static final String TO_RELEASE = "klar";

    private final transient CasePackList packs;
    private final MultiSelectComboBox<PackState> states;
    private final Checkbox forMe = new Checkbox(t("casereview.list.forMe"));
    private final Grid<CasePackRow> grid = new Grid<>();

    CasePackListView(CasePackList packs) {
        this.packs = packs;
        setHeading(t("casereview.nav.packs"));
        setLead(t("casereview.list.lead"));
        states = new MultiSelectComboBox<>(t("casereview.state"));
        states.setItems(PackState.values());
        states.setItemLabelGenerator(state -> t("casereview.state." + state));
        states.setWidthFull();
        states.addValueChangeListener(_ -> grid.getDataProvider().refreshAll());
        forMe.addValueChangeListener(change -> {
            states.setEnabled(!change.getValue());
            grid.getDataProvider().refreshAll();
        });
        add(states, forMe, grid());
    }

    /** The list that the start page counted: what the reader could read, or what a lead could let go. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SHOWN)
                .orElse("");
        forMe.setValue(asked.equals(FOR_ME));
        states.setValue(asked.equals(TO_RELEASE) ? Set.of(PackState.PASSED) : Set.of());
    }

    static QueryParameters forMe() {
        return QueryParameters.of(SHOWN, FOR_ME);
    }

    static QueryParameters toRelease() {
        return QueryParameters.of(SHOWN, TO_RELEASE);
    }

    private Grid<CasePackRow> grid() {
        var card = grid.addComponentColumn(CasePackListView::card).setHeader(t("casereview.nav.packs"));
        card.setVisible(false);
        grid.addComponentColumn(row -> CaseReviewTab.link(row.title(), row.id()))
                .setHeader(t("casereview.title.column"));
        grid.addComponentColumn(row -> States.badge(row.state())).setHeader(t("casereview.state"));
        grid.addColumn(CasePackRow::caseNumber).setHeader(t("casereview.course"));
        grid.addColumn(CasePackRow::maker).setHeader(t("casereview.maker"));
        grid.addColumn(row -> Danish.dateTime(row.madeAt())).setHeader(t("casereview.madeAt"));
        grid.getColumns().forEach(column -> column.setAutoWidth(true).setResizable(true));
        grid.setItemsPageable(
                page -> forMe.getValue() ? packs.forMe(page) : packs.list(states.getValue(), page),
                _ -> forMe.getValue() ? packs.waitingForMe() : packs.count(states.getValue()));
        grid.setEmptyStateComponent(new EmptyState(t("casereview.list.none"), t("casereview.list.none.text")));
        grid.setAriaLabel(t("casereview.nav.packs"));
        grid.setHeight("32rem");
        Narrow.oneColumn(grid, card);
        return grid;
    }

    private static Div card(CasePackRow row) {
        var about =
                SoftText.span(Words.t("casereview.card", row.caseNumber(), row.maker(), Danish.dateTime(row.madeAt())));
        var card = new Div(CaseReviewTab.link(row.title(), row.id()), States.badge(row.state()), about);
        card.addClassName("row-card");
        return card;
    }
}
