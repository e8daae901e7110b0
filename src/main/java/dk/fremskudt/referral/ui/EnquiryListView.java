package dk.fremskudt.referral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.ui.AppPage;
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.platform.ui.EmptyState;
import dk.fremskudt.platform.ui.Narrow;
import dk.fremskudt.platform.ui.SoftText;
import dk.fremskudt.platform.ui.Words;
import dk.fremskudt.referral.EnquiryList;
import dk.fremskudt.referral.EnquiryOverview;
import dk.fremskudt.referral.EnquiryRow;
import dk.fremskudt.referral.draft.EnquiryDraftService;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;

/** All enquiries, in the lists that the work is done from. */
@Route("henvendelser")
@Menu(title = "referral.nav.enquiries", order = 10, icon = "vaadin:inbox")
@RolesAllowed({Role.Names.CASEWORKER, Role.Names.LEAD})
class EnquiryListView extends AppPage implements BeforeEnterObserver {
    static final String DRAFT = "kladde";

    /** Lists worth seeing when they are empty; the others show when there is something in them. */
    private static final EnumSet<EnquiryList> ALWAYS =
            EnumSet.of(EnquiryList.OPEN, EnquiryList.NEW, EnquiryList.SCREENING, EnquiryList.MINE, EnquiryList.DECIDED);

    private final EnquiryOverview overview;
    private final EnquiryDraftService drafts;
    private final Clock clock;
    private final Nav lists = new Nav();
    private final TextField search = new TextField(t("referral.search"));
    private final Grid<EnquiryRow> grid = new Grid<>();
    private EnquiryList list = EnquiryList.OPEN;

    EnquiryListView(EnquiryOverview overview, EnquiryDraftService drafts, Clock clock) {
        this.overview = overview;
        this.drafts = drafts;
        this.clock = clock;
        var register = new Button(
                t("referral.new"),
                VaadinIcon.PLUS.create(),
                click -> click.getSource().getUI().ifPresent(ui -> ui.navigate(EnquiryRegisterView.class)));
        register.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        setHeading(t("referral.nav.enquiries"), register);
        setWide();
        lists.addClassName("enquiry-lists");
        lists.setAriaLabel(t("referral.lists"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setHelperText(t("referral.search.help"));
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setWidthFull();
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> grid.getDataProvider().refreshAll());
        columns();
        add(lists, begun(), search, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(EnquiryLists.PARAMETER)
                .flatMap(EnquiryLists::of)
                .orElse(EnquiryList.OPEN);
        lists.removeAll();
        overview.counts(EnumSet.allOf(EnquiryList.class)).forEach((known, count) -> {
            if (count == 0 && known != list && !ALWAYS.contains(known)) return;
            var link = EnquiryLists.link(known, count);
            if (known == list) link.getElement().setAttribute("aria-current", "page");
            lists.add(link);
        });
        grid.setEmptyStateComponent(new EmptyState(
                t("referral.none"), t(list == EnquiryList.OPEN ? "referral.none.text" : "referral.none.list")));
        grid.getDataProvider().refreshAll();
    }

    private void columns() {
        var today = LocalDate.now(clock);
        var card = grid.addComponentColumn(row -> card(row, today)).setHeader(t("referral.one"));
        card.setVisible(false);
        grid.addComponentColumn(EnquiryListView::whom)
                .setHeader(t("referral.citizen"))
                .setFlexGrow(2)
                .setKey("citizen");
        grid.addComponentColumn(row -> EnquiryBadges.status(row.status(), row.outcome()))
                .setHeader(t("referral.status"))
                .setSortProperty("status")
                .setKey("status");
        grid.addColumn(EnquiryRow::partnerName).setHeader(t("referral.partner")).setFlexGrow(2);
        grid.addColumn(row -> Danish.shortDate(LocalDate.ofInstant(row.receivedAt(), clock.getZone())))
                .setHeader(t("referral.received"))
                .setSortProperty("receivedAt")
                .setKey("received");
        grid.addComponentColumn(row -> contact(row, today))
                .setHeader(t("referral.contactDue"))
                .setSortProperty("contactDue")
                .setKey("contactDue");
        grid.addColumn(row -> t(row.replyWaits() ? "referral.reply.waits" : "referral.reply.done"))
                .setHeader(t("referral.reply.short"));
        grid.addColumn(EnquiryRow::responsible).setHeader(t("referral.responsible"));
        grid.getColumns().forEach(column -> column.setResizable(true));
        grid.setItemsPageable(
                page -> overview.list(list, search.getValue(), page), _ -> overview.count(list, search.getValue()));
        grid.setAriaLabel(t("referral.nav.enquiries"));
        grid.setHeight("36rem");
        Narrow.oneColumn(grid, card);
    }

    private static Component whom(EnquiryRow row) {
        var line = new Div(new RouterLink(
                row.citizenName(),
                EnquiryView.class,
                new RouteParameters(EnquiryView.ENQUIRY, row.id().toString())));
        if (row.evictionThreat()) line.add(EnquiryBadges.eviction());
        line.addClassName("enquiry-whom");
        return line;
    }

    /** All that matters in one column, for a phone. */
    private static Component card(EnquiryRow row, LocalDate today) {
        var states = new Div(EnquiryBadges.status(row.status(), row.outcome()), contact(row, today));
        states.addClassName("badges");
        var partner = SoftText.span(row.partnerName());
        var card = new Div(whom(row), states, partner);
        card.addClassName("enquiry-card");
        return card;
    }

    private static Component contact(EnquiryRow row, LocalDate today) {
        var due = row.contactDue();
        if (due == null) return new Span();
        return row.outcome() == null ? EnquiryBadges.deadline(due, today) : new Span(Danish.shortDate(due));
    }

    private Component begun() {
        var line = new Div();
        line.addClassName("enquiry-drafts");
        for (var draft : drafts.mine()) line.add(link(draft));
        line.setVisible(line.getComponentCount() > 0);
        return line;
    }

    static RouterLink link(EnquiryDraftService.DraftRow draft) {
        var link = new RouterLink(
                Words.t("referral.draft.of", Danish.dateTime(draft.changedAt())), EnquiryRegisterView.class);
        link.setQueryParameters(QueryParameters.simple(Map.of(DRAFT, draft.id().toString())));
        return link;
    }
}
