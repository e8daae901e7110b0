package dk.fremskudt.evaluation.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fremskudt.evaluation.Figures;
import dk.fremskudt.evaluation.Figures.Coverage;
import dk.fremskudt.evaluation.StatedCoverage;
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.platform.ui.ScrollBox;
import dk.fremskudt.platform.ui.Section;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** How much of each municipality's work the figures are about (M152, M198), and where the stated numbers are from. */
class CoverageSection extends Div {
    CoverageSection(List<Coverage> coverage, List<StatedCoverage> stated, IntFunction<String> names) {
        var table = new NativeTable();
        table.addClassName("table");
        var head = table.getHead().addRow();
        head.add(new NativeTableHeaderCell(t("evaluation.report.municipality")));
        for (String key : List.of("courses", "registered", "rate", "complete", "rate")) {
            var cell = new NativeTableHeaderCell(t("evaluation.report.coverage." + key));
            cell.addClassName("number");
            head.add(cell);
        }
        coverage.forEach(one -> table.getBody().add(row(one, names)));
        var title = t("evaluation.report.chapter.coverage");
        var section = new Section(title, new ScrollBox(t("evaluation.table.of", title), table));
        if (!stated.isEmpty()) section.add(sources(stated, names));
        add(section);
    }

    private static NativeTableRow row(Coverage one, IntFunction<String> names) {
        var row = new NativeTableRow();
        row.add(new NativeTableHeaderCell(names.apply(Integer.parseInt(one.municipality()))));
        for (String value : List.of(
                FigureSection.number(one.courses()),
                FigureSection.number(one.registered()),
                rate(one.registered(), one.courses()),
                FigureSection.number(one.complete()),
                rate(one.complete(), one.courses()))) {
            var cell = new NativeTableCell(value);
            cell.addClassName("number");
            row.add(cell);
        }
        return row;
    }

    private static String rate(@Nullable Integer part, @Nullable Integer whole) {
        return part == null || whole == null || whole == 0
                ? t("evaluation.none")
                : t("evaluation.percent", Figures.percent(part, whole));
    }

    private static UnorderedList sources(List<StatedCoverage> stated, IntFunction<String> names) {
        var list = new UnorderedList();
        list.addClassName("soft");
        stated.forEach(one -> list.add(new ListItem(t(
                "evaluation.coverage.stated",
                names.apply(one.municipality()),
                one.courses(),
                Danish.date(one.from()),
                Danish.date(one.to()),
                one.source()))));
        return list;
    }
}
