package dk.fremskudt.evaluation.report;

import static dk.fremskudt.evaluation.report.Wording.text;

import dk.fremskudt.evaluation.Figures;
import dk.fremskudt.evaluation.report.ReportContent.Agreement;
import dk.fremskudt.reporting.ReportDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The citizen's judgement against the caseworker's, course by course (M157). */
final class AgreementChapter {
    private AgreementChapter() {}

    static void write(ReportDocument document, ReportContent content) {
        if (content.scope().rebuilt()) {
            sideBySide(document, content);
        } else if (!content.agreements().isEmpty()) {
            courseByCourse(document, content.agreements());
        }
    }

    /** Of rebuilt data the shares are true, and which course gave which two answers is not. */
    private static void sideBySide(ReportDocument document, ReportContent content) {
        List<ReportDocument.Row> rows = new ArrayList<>();
        for (FigurePlan plan : FigurePlan.outcome().subList(0, 2)) {
            content.figure(plan)
                    .ifPresent(figure -> figure.series().stream()
                            .filter(series -> series.n() != null && series.n() >= FigureWriter.FEWEST)
                            .forEach(series -> FindingWriter.good(plan.item(), series)
                                    .ifPresent(share -> rows.add(ReportDocument.Row.of(
                                            text("agreement.by." + plan.item()), FigureWriter.phase(series), share)))));
        }
        // One judgement alone is beside nothing.
        if (rows.stream().map(row -> row.cells().getFirst()).distinct().count() < 2) {
            return;
        }
        document.heading(text("agreement.heading"));
        document.table(new ReportDocument.Table(
                text("table.sideBySide"),
                List.of(
                        ReportDocument.Column.text(text("agreement.who"), 6),
                        ReportDocument.Column.text(text("agreement.phase"), 2),
                        ReportDocument.Column.numbers(text("agreement.share"), 3)),
                rows,
                text("agreement.rebuilt")));
    }

    private static void courseByCourse(ReportDocument document, List<Agreement> agreements) {
        document.heading(text("agreement.heading"));
        document.paragraph(text("agreement.intro"));
        for (Agreement agreement : agreements) {
            String phase = text("phase", String.valueOf(agreement.wave()));
            document.table(new ReportDocument.Table(
                    text("table.agreement", phase, n(agreement)),
                    columns(agreement),
                    rows(agreement),
                    reading(agreement)));
        }
    }

    private static List<ReportDocument.Column> columns(Agreement agreement) {
        List<ReportDocument.Column> columns = new ArrayList<>();
        columns.add(ReportDocument.Column.text(text("agreement.corner"), 5));
        agreement.worker().forEach(answer -> columns.add(ReportDocument.Column.numbers(answer, 4)));
        return columns;
    }

    private static List<ReportDocument.Row> rows(Agreement agreement) {
        List<ReportDocument.Row> rows = new ArrayList<>();
        for (int i = 0; i < agreement.citizen().size(); i++) {
            List<String> cells = new ArrayList<>();
            cells.add(agreement.citizen().get(i));
            agreement.counts().get(i).forEach(count -> cells.add(Wording.number(count)));
            rows.add(new ReportDocument.Row(cells, false));
        }
        return rows;
    }

    private static boolean isWhole(Agreement agreement) {
        return agreement.counts().stream().flatMap(List::stream).allMatch(Objects::nonNull);
    }

    private static String n(Agreement agreement) {
        return isWhole(agreement) ? String.valueOf(sum(agreement)) : text("suppressed");
    }

    private static int sum(Agreement agreement) {
        return agreement.counts().stream()
                .flatMap(List::stream)
                .mapToInt(AgreementChapter::orZero)
                .sum();
    }

    private static String reading(Agreement agreement) {
        if (!isWhole(agreement) || sum(agreement) == 0) {
            return text("figure.suppressed");
        }
        int alike = 0;
        for (int i = 0; i < agreement.counts().size(); i++) {
            alike += orZero(agreement.counts().get(i).get(i));
        }
        int n = sum(agreement);
        return text(
                n < Wording.SMALL ? "agreement.reading.few" : "agreement.reading",
                String.valueOf(alike),
                String.valueOf(n),
                String.valueOf(Figures.percent(alike, n)));
    }

    private static int orZero(@Nullable Integer count) {
        return count == null ? 0 : count;
    }
}
