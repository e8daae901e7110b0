package dk.fremskudt.evaluation.report;

import static dk.fremskudt.evaluation.report.Wording.text;

import dk.fremskudt.evaluation.Cohort;
import dk.fremskudt.evaluation.Figures.AnswerCount;
import dk.fremskudt.evaluation.Figures.Figure;
import dk.fremskudt.evaluation.Figures.Series;
import dk.fremskudt.evaluation.report.ReportContent.MunicipalityFigures;
import dk.fremskudt.reporting.ReportDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A figure taken apart by municipality (M153); where there are few, the counts come first. */
final class MunicipalityFigureWriter {
    private MunicipalityFigureWriter() {}

    static void write(
            ReportDocument document,
            FigurePlan plan,
            Figure whole,
            List<MunicipalityFigures> byMunicipality,
            Cohort cohort) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        byMunicipality.forEach(alone ->
                alone.figure(plan.item(), cohort).ifPresent(figure -> figures.put(alone.municipality(), figure)));
        if (figures.isEmpty()) {
            return;
        }
        boolean outcome = FigurePlan.outcome().contains(plan);
        document.table(outcome ? development(plan, whole, figures) : distribution(plan, whole, figures));
        (outcome
                        ? MunicipalityFindingWriter.development(figures)
                        : MunicipalityFindingWriter.distribution(plan.item(), figures))
                .forEach(document::paragraph);
    }

    private static ReportDocument.Table distribution(FigurePlan plan, Figure whole, Map<String, Figure> figures) {
        List<ReportDocument.Column> columns = new ArrayList<>();
        columns.add(ReportDocument.Column.text(text("municipality"), 7));
        for (AnswerCount answer : whole.series().getFirst().answers()) {
            columns.add(ReportDocument.Column.numbers(text("short." + plan.item() + "." + answer.code()), 5));
        }
        List<ReportDocument.Row> rows = new ArrayList<>();
        figures.forEach((municipality, figure) ->
                rows.add(row(municipality, figure.series().getFirst())));
        return new ReportDocument.Table(
                text("table.each", text("figure." + plan.item())), columns, rows, text("table.each.note"));
    }

    private static ReportDocument.Row row(String municipality, Series series) {
        List<String> cells = new ArrayList<>();
        cells.add(text("each.n", municipality, Wording.number(series.n())));
        boolean small = Wording.isSmall(List.of(series));
        series.answers().forEach(answer -> cells.add(Wording.share(answer, small)));
        return new ReportDocument.Row(cells, false);
    }

    /** What the figure is read for, phase by phase: the two best answers together, or no need of support. */
    private static ReportDocument.Table development(FigurePlan plan, Figure whole, Map<String, Figure> figures) {
        List<ReportDocument.Column> columns = new ArrayList<>();
        columns.add(ReportDocument.Column.text(text("municipality"), 3));
        whole.series().forEach(series -> columns.add(ReportDocument.Column.numbers(FigureWriter.phase(series), 2)));
        List<ReportDocument.Row> rows = new ArrayList<>();
        figures.forEach((municipality, figure) -> {
            List<String> cells = new ArrayList<>();
            cells.add(municipality);
            for (Series asked : whole.series()) {
                cells.add(figure.series().stream()
                        .filter(series -> series.wave() == asked.wave())
                        .findFirst()
                        .flatMap(series -> FindingWriter.good(plan.item(), series))
                        .orElse(text("coverage.nobody")));
            }
            rows.add(new ReportDocument.Row(cells, false));
        });
        return new ReportDocument.Table(
                text("table.each", text("each.good." + plan.item())), columns, rows, text("table.each.note"));
    }
}
