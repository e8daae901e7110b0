package dk.fremskudt.outreach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.fremskudt.audit.History;
import dk.fremskudt.identity.Role;
import dk.fremskudt.outreach.PartnerRow;
import dk.fremskudt.outreach.PartnerService;
import dk.fremskudt.platform.ui.AppPage;
import dk.fremskudt.platform.ui.EmptyState;
import dk.fremskudt.platform.ui.Narrow;
import dk.fremskudt.platform.ui.QuietButton;
import jakarta.annotation.security.RolesAllowed;

/** The municipality's partners, and whom one asks for there. */
@Route("samarbejdspartnere")
@Menu(title = "outreach.nav.partners", order = 40, icon = "vaadin:connect")
@RolesAllowed({Role.Names.CASEWORKER, Role.Names.LEAD})
class PartnerListView extends AppPage {
    private final PartnerService partners;
    private final History history;
    private final TextField search = new TextField(t("outreach.partner.search"));
    private final Grid<PartnerRow> grid = new Grid<>();

    PartnerListView(PartnerService partners, History history) {
        this.partners = partners;
        this.history = history;
        var register = new Button(
                t("outreach.partner.new"),
                VaadinIcon.PLUS.create(),
                _ -> new PartnerDialog(partners, history, _ -> refresh()).open());
        register.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        setHeading(t("outreach.nav.partners"), register);
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> refresh());
        search.setWidthFull();
        add(search, grid());
    }

    private Grid<PartnerRow> grid() {
        var card = grid.addComponentColumn(this::card).setHeader(t("outreach.nav.partners"));
        card.setVisible(false);
        grid.addColumn(PartnerRow::name)
                .setHeader(t("outreach.partner.name"))
                .setSortProperty("name")
                .setFlexGrow(2);
        grid.addColumn(row -> t("outreach.kind." + row.kind()))
                .setHeader(t("outreach.partner.kind"))
                .setSortProperty("kind");
        grid.addColumn(PartnerRow::contact)
                .setHeader(t("outreach.partner.contact"))
                .setSortProperty("contact");
        grid.addColumn(PartnerRow::phone).setHeader(t("outreach.partner.phone"));
        grid.addColumn(PartnerRow::mail).setHeader(t("outreach.partner.mail"));
        grid.addComponentColumn(this::change)
                .setHeader(t("outreach.partner.action"))
                .setFlexGrow(0)
                .setAutoWidth(true);
        grid.getColumns().forEach(column -> column.setResizable(true));
        grid.setItemsPageable(page -> partners.list(search.getValue(), page), _ -> partners.count(search.getValue()));
        grid.setEmptyStateComponent(new EmptyState(t("outreach.partner.none"), t("outreach.partner.none.text")));
        grid.setAriaLabel(t("outreach.nav.partners"));
        grid.setHeight("34rem");
        Narrow.oneColumn(grid, card);
        return grid;
    }

    private Button change(PartnerRow row) {
        var change = new QuietButton(
                        t("outreach.partner.change"),
                        () -> new PartnerDialog(partners, history, _ -> refresh())
                                .of(row)
                                .open())
                .small();
        change.setAriaLabel(t("outreach.partner.change.named", row.name()));
        return change;
    }

    /** All that matters in one column, for a phone. */
    private Component card(PartnerRow row) {
        var card = new Div(new Span(row.name()), new Span(t("outreach.kind." + row.kind())));
        for (var fact : new String[] {row.contact(), row.phone(), row.mail()})
            if (fact != null) card.add(new Span(fact));
        card.add(change(row));
        card.addClassName("partner-card");
        return card;
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
    }
}
