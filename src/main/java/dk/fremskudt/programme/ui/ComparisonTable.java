package dk.fremskudt.programme.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.platform.ui.Words;
import dk.fremskudt.programme.Aspect;
import dk.fremskudt.programme.comparison.ModelComparison;
import java.util.List;
import java.util.Locale;

/** The comparison as a table: a column a municipality, rows by Leavitt's aspects, marks where one stands apart. */
final class ComparisonTable extends Div {
    ComparisonTable(ModelComparison comparison, boolean onlyDifferences) {
        addClassNames("table-scroll", "comparison");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", t("programme.comparison.caption", Danish.date(comparison.asOf())));
        var table = new NativeTable();
        table.addClassName("table");
        table.setCaptionText(t("programme.comparison.caption", Danish.date(comparison.asOf())));
        table.add(head(comparison), body(comparison, onlyDifferences));
        add(table);
    }

    private static NativeTableHeader head(ModelComparison comparison) {
        var row = new NativeTableRow();
        row.add(header(t("programme.comparison.dimension"), "col"));
        for (var column : comparison.columns()) {
            var cell = header(column.name(), "col");
            cell.add(soft(
                    column.version() == null || column.validFrom() == null
                            ? t("programme.comparison.noModel")
                            : t(
                                    "programme.comparison.version",
                                    column.version(),
                                    Danish.shortDate(column.validFrom()))));
            row.add(cell);
        }
        return new NativeTableHeader(row);
    }

    private static NativeTableBody body(ModelComparison comparison, boolean onlyDifferences) {
        var body = new NativeTableBody();
        for (var aspect : Aspect.values()) {
            var rows = comparison.rows(aspect).stream()
                    .filter(row -> row.differs() || !onlyDifferences)
                    .toList();
            if (rows.isEmpty()) continue;
            body.add(aspectRow(aspect, comparison.columns().size() + 1));
            rows.forEach(row -> body.add(row(row)));
        }
        return body;
    }

    private static NativeTableRow aspectRow(Aspect aspect, int columns) {
        var cell = header(t("programme.aspect." + aspect.name().toLowerCase(Locale.ROOT)), "colgroup");
        cell.getElement().setAttribute("colspan", String.valueOf(columns));
        var row = new NativeTableRow(cell);
        row.addClassName("comparison-aspect");
        return row;
    }

    private static NativeTableRow row(ModelComparison.Row row) {
        var name = header(row.dimension().label(Words.locale()), "row");
        var line = new NativeTableRow();
        line.add(name);
        row.cells().forEach(cell -> line.add(cell(cell)));
        return line;
    }

    private static NativeTableCell cell(ModelComparison.Cell cell) {
        var shown = new NativeTableCell();
        if (cell.text() == null) {
            shown.add(soft(t("programme.comparison.nothing")));
            return shown;
        }
        if (cell.differs()) {
            shown.addClassName("comparison-differs");
            shown.add(mark());
        }
        List<String> lines = cell.text().lines().toList();
        lines.forEach(text -> shown.add(new Div(text)));
        return shown;
    }

    /** The word carries the meaning; the icon and the colour only help the eye. */
    private static Component mark() {
        var icon = VaadinIcon.ARROWS_LONG_H.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var mark = new Span(icon, new Span(t("programme.comparison.differs")));
        mark.addClassName("comparison-mark");
        return mark;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static Div soft(String text) {
        var soft = new Div(text);
        soft.addClassName("soft");
        return soft;
    }
}
