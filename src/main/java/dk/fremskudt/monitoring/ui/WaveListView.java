package dk.fremskudt.monitoring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.fremskudt.identity.Role;
import dk.fremskudt.monitoring.WaveList;
import dk.fremskudt.monitoring.WaveQuery;
import dk.fremskudt.monitoring.WaveRow;
import dk.fremskudt.platform.ui.AppPage;
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.platform.ui.EmptyState;
import dk.fremskudt.platform.ui.Narrow;
import dk.fremskudt.platform.ui.SoftText;
import dk.fremskudt.platform.ui.Words;
import jakarta.annotation.security.RolesAllowed;

/** Registrations that wait for answers, those due first at the top. A line opens the course at its waves. */
@Route("registreringer")
@Menu(title = "monitoring.nav.waves", order = 50, icon = "vaadin:clipboard-check")
@RolesAllowed({Role.Names.CASEWORKER, Role.Names.LEAD})
class WaveListView extends AppPage implements BeforeEnterObserver {
    private final WaveList waves;
    private final Tab late = new Tab();
    private final Tab open = new Tab();
    private final Tabs tabs = new Tabs(late, open);
    private final Checkbox mine = new Checkbox(t("monitoring.list.mine"));
    private final Div list = new Div();
    private boolean reading;

    WaveListView(WaveList waves) {
        this.waves = waves;
        setHeading(t("monitoring.nav.waves"));
        setLead(t("monitoring.list.lead"));
        tabs.addSelectedChangeListener(_ -> chosen());
        mine.addValueChangeListener(_ -> chosen());
        list.setWidthFull();
        add(tabs, mine, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        reading = true;
        mine.setValue(query.getParameters().containsKey("mine"));
        var shown = query.getSingleParameter("vis").orElseGet(this::whereSomethingWaits);
        tabs.setSelectedTab(shown.equals("aabne") ? open : late);
        reading = false;
        show();
    }

    private String whereSomethingWaits() {
        return waves.count(new WaveQuery(mine.getValue(), true)) > 0 ? "forfaldne" : "aabne";
    }

    private void chosen() {
        if (reading) return;
        String which = open.equals(tabs.getSelectedTab()) ? "aabne" : "forfaldne";
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, "registreringer?vis=" + which + (mine.getValue() ? "&mine" : ""));
        show();
    }

    private void show() {
        int lateOnes = waves.count(new WaveQuery(mine.getValue(), true));
        int openOnes = waves.count(new WaveQuery(mine.getValue(), false));
        late.setLabel(t("monitoring.list.late", lateOnes));
        open.setLabel(t("monitoring.list.open", openOnes));
        boolean showsOpen = open.equals(tabs.getSelectedTab());
        list.removeAll();
        if ((showsOpen ? openOnes : lateOnes) == 0) {
            list.add(new EmptyState(t("monitoring.list.none"), t("monitoring.list.none.help")));
            return;
        }
        list.add(grid(new WaveQuery(mine.getValue(), !showsOpen)));
    }

    private Grid<WaveRow> grid(WaveQuery query) {
        var grid = new Grid<WaveRow>();
        var card = grid.addComponentColumn(WaveListView::card).setHeader(t("monitoring.nav.waves"));
        card.setVisible(false);
        grid.addComponentColumn(WaveListView::course)
                .setHeader(t("monitoring.list.citizen"))
                .setFlexGrow(2);
        grid.addColumn(WaveRow::number).setHeader(t("monitoring.list.number")).setAutoWidth(true);
        grid.addColumn(WaveRow::label).setHeader(t("monitoring.list.wave")).setFlexGrow(2);
        grid.addColumn(row -> Danish.date(row.dueOn()))
                .setHeader(t("monitoring.list.due"))
                .setAutoWidth(true);
        grid.setItems(page -> waves.page(query, page.getOffset(), page.getLimit()).stream(), page -> {
            page.getOffset();
            page.getLimit();
            return waves.count(query);
        });
        grid.setAllRowsVisible(true);
        grid.setAriaLabel(t("monitoring.nav.waves"));
        Narrow.oneColumn(grid, card);
        return grid;
    }

    private static Anchor course(WaveRow row) {
        return new Anchor(
                "forloeb/" + row.caseFile().value() + "?fane=" + Words.t("monitoring.tab"), row.citizenName());
    }

    /** All that matters in one column, for a phone. */
    private static Div card(WaveRow row) {
        var number = SoftText.span(row.number());
        var head = new Div(course(row), number);
        head.addClassName("wave-card-head");
        var card = new Div(
                head, new Span(row.label()), new Span(Words.t("monitoring.list.due.by", Danish.date(row.dueOn()))));
        card.addClassName("wave-card");
        return card;
    }
}
