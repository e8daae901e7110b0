package dk.fremskudt.evaluation.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import dk.fremskudt.evaluation.Disclosure;
import dk.fremskudt.evaluation.Figures.AnswerCount;
import dk.fremskudt.evaluation.Figures.Figure;
import dk.fremskudt.evaluation.Figures.Series;
import dk.fremskudt.monitoring.facts.Respondent;
import dk.fremskudt.platform.ui.Badge;
import dk.fremskudt.platform.ui.ScrollBox;
import dk.fremskudt.platform.ui.Section;
import dk.fremskudt.platform.ui.SoftText;
import dk.fremskudt.reporting.BarChart;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One item: its question, who answered, the chart, and the same numbers as a table with N per wave (M143, M245). */
class FigureSection extends Div {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 270;

    FigureSection(Figure figure, Disclosure disclosure) {
        var who = new Badge(
                t(figure.respondent() == Respondent.CITIZEN ? "evaluation.by.citizen" : "evaluation.by.worker"),
                figure.respondent() == Respondent.CITIZEN ? Badge.Tone.INFO : Badge.Tone.NEUTRAL);
        var section = new Section(figure.label(), chart(figure), table(figure)).withActions(who);
        if (figure.multiple()) section.add(SoftText.paragraph(t("evaluation.report.figure.multiple")));
        if (isHidden(figure)) section.add(SoftText.paragraph(t("evaluation.hidden." + disclosure.code())));
        section.setId("figure-" + figure.item());
        add(section);
    }

    private static boolean isHidden(Figure figure) {
        return answers(figure).stream().anyMatch(AnswerCount::suppressed);
    }

    private static List<AnswerCount> answers(Figure figure) {
        return figure.series().stream()
                .flatMap(series -> series.answers().stream())
                .toList();
    }

    private static Component chart(Figure figure) {
        if (answers(figure).stream().allMatch(answer -> answer.percent() == null)) {
            return new Paragraph(t("evaluation.chart.hidden"));
        }
        List<String> labels = figure.series().getFirst().answers().stream()
                .map(AnswerCount::label)
                .toList();
        List<BarChart.Series> series = figure.series().stream()
                .map(one -> new BarChart.Series(
                        phase(one),
                        one.answers().stream().map(FigureSection::bar).toList()))
                .toList();
        String n = figure.series().stream()
                .map(one -> t("evaluation.report.figure.phaseN", phase(one), number(one.n())))
                .collect(Collectors.joining(", "));
        var drawing =
                new Svg(new BarChart(t("evaluation.chart.alt", figure.label(), n), labels, series).svg(WIDTH, HEIGHT));
        var chart = new ScrollBox(t("evaluation.chart.of", figure.label()), drawing);
        chart.addClassName("figure-chart");
        return chart;
    }

    private static BarChart.Bar bar(AnswerCount answer) {
        Integer percent = answer.percent();
        return percent == null
                ? new BarChart.Bar(null, t("evaluation.hidden.short"))
                : new BarChart.Bar(percent.doubleValue(), t("evaluation.percent", percent));
    }

    private static Component table(Figure figure) {
        var table = new NativeTable();
        table.addClassName("table");
        table.setCaptionText(t(figure.countsFirst() ? "evaluation.table.caption.few" : "evaluation.table.caption"));
        var head = table.getHead().addRow();
        head.add(new NativeTableHeaderCell(t("evaluation.report.answer")));
        for (Series series : figure.series()) {
            var cell =
                    new NativeTableHeaderCell(t("evaluation.report.figure.column", phase(series), number(series.n())));
            cell.addClassName("number");
            head.add(cell);
        }
        int answers = figure.series().getFirst().answers().size();
        for (int i = 0; i < answers; i++) {
            table.getBody().add(row(figure, i));
        }
        return new ScrollBox(t("evaluation.table.of", figure.label()), table);
    }

    private static NativeTableRow row(Figure figure, int answer) {
        var row = new NativeTableRow();
        row.add(new NativeTableHeaderCell(
                figure.series().getFirst().answers().get(answer).label()));
        for (Series series : figure.series()) {
            var cell = new NativeTableCell(share(series.answers().get(answer), figure.countsFirst()));
            cell.addClassName("number");
            row.add(cell);
        }
        return row;
    }

    /** Where few answered, the count comes first, as in the report (M167). */
    private static String share(AnswerCount answer, boolean countsFirst) {
        Integer count = answer.count();
        Integer percent = answer.percent();
        return count == null || percent == null
                ? t("evaluation.report.suppressed")
                : t(countsFirst ? "evaluation.share.few" : "evaluation.share", percent, count);
    }

    private static String phase(Series series) {
        return t("evaluation.report.phase", String.valueOf(series.wave()));
    }

    static String number(@Nullable Integer number) {
        return number == null ? t("evaluation.report.suppressed") : t("evaluation.number", number);
    }
}
