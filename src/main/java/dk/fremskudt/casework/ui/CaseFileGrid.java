package dk.fremskudt.casework.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dk.fremskudt.casework.CaseFileQuery.Sort;
import dk.fremskudt.casework.CaseFileRow;
import dk.fremskudt.casework.ClosingExit;
import dk.fremskudt.casework.CourseLength;
import dk.fremskudt.platform.DanishClock;
import dk.fremskudt.platform.ui.Badge;
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.platform.ui.Narrow;
import dk.fremskudt.platform.ui.SoftText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Courses as a table, and as one card each on a phone. A click anywhere on a line opens its course. */
class CaseFileGrid extends Grid<CaseFileRow> {
    private final LocalDate today;

    CaseFileGrid(LocalDate today) {
        this.today = today;
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        addClassName("course-grid");
        setHeight("36rem");
        setAriaLabel(t("casework.list.title"));
        var card = addComponentColumn(this::card).setHeader(t("casework.list.one"));
        card.setVisible(false);
        addComponentColumn(CaseFileGrid::name)
                .setHeader(t("casework.list.citizen"))
                .setWidth("10rem")
                .setFlexGrow(3)
                .setKey("name");
        var opened = addColumn(row -> Danish.shortDate(row.openedOn()))
                .setHeader(t("casework.list.opened"))
                .setSortProperty(Sort.OPENED.name())
                .setAutoWidth(true);
        addComponentColumn(CaseFileGrid::phase)
                .setHeader(t("casework.list.phase"))
                .setSortProperty(Sort.PHASE.name())
                .setAutoWidth(true);
        addComponentColumn(this::next)
                .setHeader(t("casework.list.next"))
                .setWidth("10rem")
                .setFlexGrow(2);
        addColumn(this::lastContact).setHeader(t("casework.list.lastContact")).setAutoWidth(true);
        addComponentColumn(CaseFileGrid::end)
                .setHeader(t("casework.list.end"))
                .setSortProperty(Sort.PLANNED_END.name())
                .setAutoWidth(true);
        addColumn(CaseFileRow::coordinatorName)
                .setHeader(t("casework.list.coordinator"))
                .setAutoWidth(true);
        sort(List.of(new GridSortOrder<>(opened, SortDirection.DESCENDING)));
        addItemClickListener(click -> UI.getCurrent().navigate(CaseFileView.class, parameters(click.getItem())));
        Narrow.oneColumn(this, card);
    }

    /** All that matters in one column, for a phone. */
    private Component card(CaseFileRow row) {
        var states = new Div(phase(row));
        states.addClassName("badges");
        var next = row.next();
        if (next != null && row.phase().open()) states.add(CaseTexts.badge(next, today));
        if (row.phase().open() && row.length().standing() != CourseLength.Standing.ON_TRACK) states.add(end(row));
        var contact = SoftText.span(
                row.lastContact() == null
                        ? t("casework.list.noContact.long")
                        : t("casework.list.lastContact.of", lastContact(row)));
        var card = new Div(name(row), states);
        if (!row.phase().open()) card.add(end(row));
        card.add(contact);
        card.addClassName("course-card");
        return card;
    }

    private static Component name(CaseFileRow row) {
        var link = new RouterLink(row.citizenName(), CaseFileView.class, parameters(row));
        link.addClassName("course-name");
        var number = SoftText.span(row.number());
        return cell(link, number);
    }

    private static Component phase(CaseFileRow row) {
        return new Badge(CaseTexts.phase(row.phase()), Badge.Tone.INFO);
    }

    private Component next(CaseFileRow row) {
        var next = row.next();
        return next == null || !row.phase().open()
                ? new Span()
                : cell(new Span(next.label()), CaseTexts.badge(next, today));
    }

    private String lastContact(CaseFileRow row) {
        return Optional.ofNullable(row.lastContact())
                .map(at -> Danish.relative(LocalDate.ofInstant(at, DanishClock.DENMARK), today))
                .orElse(t("casework.list.noContact"));
    }

    private static Component end(CaseFileRow row) {
        ClosingExit exit = row.exit();
        var closed = row.closedOn();
        if (exit == null || closed == null)
            return row.length().standing() == CourseLength.Standing.ON_TRACK
                    ? new Span(Danish.shortDate(row.length().plannedEnd()))
                    : CaseTexts.badge(row.length());
        return cell(new Span(Danish.shortDate(closed)), new Badge(CaseTexts.exit(exit), Badge.Tone.NEUTRAL));
    }

    private static Div cell(Component... lines) {
        var cell = new Div(lines);
        cell.addClassName("course-cell");
        return cell;
    }

    private static RouteParameters parameters(CaseFileRow row) {
        return new RouteParameters(CaseFileView.ID, row.id().toString());
    }
}
