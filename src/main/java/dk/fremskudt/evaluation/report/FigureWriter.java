package dk.fremskudt.evaluation.report;

import static dk.fremskudt.evaluation.report.Wording.text;

import dk.fremskudt.evaluation.Figures.AnswerCount;
import dk.fremskudt.evaluation.Figures.Figure;
import dk.fremskudt.evaluation.Figures.Series;
import dk.fremskudt.monitoring.facts.Respondent;
import dk.fremskudt.reporting.BarChart;
import dk.fremskudt.reporting.ReportDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One figure as the report of 2014 set it: caption, question with N, bars with values, and the same numbers below (M245). */
final class FigureWriter {
    static final int FEWEST = 5;

    /** What is no judgement, whoever writes it down. */
    private static final Set<String> NO_JUDGEMENT =
            Set.of("sex", "age_band", "employment", "psychiatry_contact", "first_contact_delay", "role");

    private FigureWriter() {}

    static ReportDocument.Figure write(FigurePlan plan, Figure figure) {
        boolean small = Wording.isSmall(figure.series());
        return new ReportDocument.Figure(
                text("figure." + plan.item() + ".heading"),
                caption(plan),
                question(figure),
                chart(plan, figure, small),
                table(figure, small),
                note(figure, small));
    }

    static String caption(FigurePlan plan) {
        return text("figure.caption", String.valueOf(plan.number()), text("figure." + plan.item()));
    }

    static String question(Figure figure) {
        if (figure.series().size() == 1) {
            return text(
                    "figure.n",
                    figure.label(),
                    Wording.number(figure.series().getFirst().n()));
        }
        String each = figure.series().stream()
                .map(series -> text("figure.phaseN", phase(series), Wording.number(series.n())))
                .collect(Collectors.joining(", "));
        return text("figure.ns", figure.label(), each);
    }

    static String phase(Series series) {
        return text("phase", String.valueOf(series.wave()));
    }

    static String phaseInText(Series series) {
        return text("phase.inText", String.valueOf(series.wave()));
    }

    static String note(Figure figure, boolean small) {
        List<String> notes = new ArrayList<>();
        notes.add(answeredBy(figure));
        if (figure.multiple()) {
            notes.add(text("figure.multiple"));
        }
        if (isAboutHardlyAnyone(figure)) {
            notes.add(text("figure.few"));
        } else if (small && isShown(figure)) {
            notes.add(text("figure.small"));
        }
        if (figure.series().stream()
                .flatMap(series -> series.answers().stream())
                .anyMatch(AnswerCount::suppressed)) {
            notes.add(text("figure.suppressed"));
        }
        return String.join(" ", notes);
    }

    /** Whose word it is (M143): a citizen's own, a caseworker's judgement, or what a caseworker knows. */
    private static String answeredBy(Figure figure) {
        if (figure.respondent() == Respondent.CITIZEN) {
            return text("answeredBy.citizen");
        }
        return text(NO_JUDGEMENT.contains(figure.item()) ? "answeredBy.worker.fact" : "answeredBy.worker");
    }

    private static boolean isShown(Figure figure) {
        return figure.series().stream()
                .flatMap(series -> series.answers().stream())
                .anyMatch(answer -> answer.percent() != null);
    }

    /** So few that a drawing would speak of persons rather than of a municipality (M144). */
    static boolean isAboutHardlyAnyone(Figure figure) {
        return figure.series().stream().map(Series::n).allMatch(n -> n == null || n < FEWEST);
    }

    /** A chart of hardly anything would be read as a result; the note under the table says why there is none (M144). */
    private static @Nullable BarChart chart(FigurePlan plan, Figure figure, boolean small) {
        if (!isShown(figure) || isAboutHardlyAnyone(figure)) {
            return null;
        }
        List<String> categories = figure.series().getFirst().answers().stream()
                .map(AnswerCount::label)
                .toList();
        List<BarChart.Series> bars = figure.series().stream()
                .map(series -> new BarChart.Series(
                        phase(series),
                        series.answers().stream()
                                .map(answer -> bar(answer, small))
                                .toList()))
                .toList();
        return new BarChart(text("figure.alt", caption(plan), question(figure)), categories, bars);
    }

    private static BarChart.Bar bar(AnswerCount answer, boolean small) {
        Integer percent = answer.percent();
        if (percent == null) {
            return new BarChart.Bar(null, "");
        }
        return new BarChart.Bar(percent.doubleValue(), small ? String.valueOf(answer.count()) : percent + " %");
    }

    private static ReportDocument.Table table(Figure figure, boolean small) {
        List<ReportDocument.Column> columns = new ArrayList<>();
        columns.add(
                ReportDocument.Column.text(text("answer"), 5 - figure.series().size()));
        for (Series series : figure.series()) {
            columns.add(
                    ReportDocument.Column.numbers(text("figure.column", phase(series), Wording.number(series.n())), 1));
        }
        List<ReportDocument.Row> rows = new ArrayList<>();
        for (int i = 0; i < figure.series().getFirst().answers().size(); i++) {
            List<String> cells = new ArrayList<>();
            cells.add(figure.series().getFirst().answers().get(i).label());
            for (Series series : figure.series()) {
                cells.add(Wording.share(series.answers().get(i), small));
            }
            rows.add(new ReportDocument.Row(cells, false));
        }
        return new ReportDocument.Table("", columns, rows, null);
    }
}
