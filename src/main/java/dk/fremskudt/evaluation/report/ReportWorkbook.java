package dk.fremskudt.evaluation.report;

import static dk.fremskudt.evaluation.report.Wording.text;
import static java.util.Objects.requireNonNullElse;

import dk.fremskudt.evaluation.Figures.AnswerCount;
import dk.fremskudt.evaluation.Figures.Figure;
import dk.fremskudt.evaluation.Figures.Series;
import dk.fremskudt.evaluation.report.ReportContent.Agreement;
import dk.fremskudt.evaluation.report.ReportContent.CoverageLine;
import dk.fremskudt.programme.comparison.ModelComparison;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The report's numbers as a workbook. A suppressed number is an empty cell, never a zero. */
final class ReportWorkbook {
    private final ReportContent content;
    private final Workbook workbook;

    private ReportWorkbook(ReportContent content, Workbook workbook) {
        this.content = content;
        this.workbook = workbook;
    }

    static byte[] write(ReportContent content) {
        var out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Fremskudt", "1.0")) {
            workbook.setGlobalDefaultFont("IBM Plex Sans", 10);
            var writer = new ReportWorkbook(content, workbook);
            writer.about();
            writer.models();
            writer.coverage();
            FigurePlan.of(content)
                    .forEach(plan -> content.figure(plan).ifPresent(figure -> writer.figure(plan, figure)));
            content.agreements().forEach(writer::agreement);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void about() {
        Worksheet sheet = workbook.newWorksheet(text("sheet.about"));
        sheet.value(0, 0, EvaluationReportDocument.title(content));
        sheet.style(0, 0).bold().fontSize(16).set();
        int row = 2;
        row = line(
                sheet,
                row,
                text("fact.municipalities"),
                Wording.list(content.scope().municipalities()));
        row = line(
                sheet,
                row,
                text("fact.disclosure"),
                text("disclosure." + content.disclosure().code()));
        row = line(
                sheet,
                row,
                text("fact.modelsAsOf"),
                Wording.date(content.scope().modelsAsOf()));
        row = line(
                sheet,
                row,
                text("fact.producedOn"),
                Wording.date(content.scope().producedOn()));
        if (content.scope().rebuilt()) {
            row = line(sheet, row, text("sheet.mind"), text("rebuilt"));
        }
        row = line(sheet, row, text("chapter.reservations"), text("reservation.control"));
        for (String key : List.of("cause", "judgement", "coverage", "dropout", "few")) {
            row = line(sheet, row, "", text("reservation." + key));
        }
        sheet.width(0, 28);
        sheet.width(1, 90);
    }

    private static int line(Worksheet sheet, int row, String label, String value) {
        put(sheet, row, 0, label);
        put(sheet, row, 1, value);
        sheet.style(row, 1).wrapText(true).verticalAlignment("top").set();
        sheet.style(row, 0).bold().verticalAlignment("top").set();
        return row + 1;
    }

    private void models() {
        ModelComparison models = content.models();
        if (models == null) {
            return;
        }
        Worksheet sheet = workbook.newWorksheet(text("sheet.models"));
        head(
                sheet,
                0,
                text("dimension"),
                models.columns().stream().map(ModelChapter::name).toList());
        int row = 1;
        for (ModelComparison.Row dimension : models.rows()) {
            put(sheet, row, 0, ModelChapter.label(dimension));
            for (int i = 0; i < dimension.cells().size(); i++) {
                put(
                        sheet,
                        row,
                        i + 1,
                        ModelChapter.said(
                                dimension.cells().get(i), models.columns().size() > 1));
                sheet.style(row, i + 1).wrapText(true).verticalAlignment("top").set();
            }
            sheet.style(row, 0).bold().wrapText(true).verticalAlignment("top").set();
            row++;
        }
        sheet.width(0, 28);
        for (int i = 1; i <= models.columns().size(); i++) {
            sheet.width(i, 38);
        }
        sheet.freezePane(1, 1);
    }

    private void coverage() {
        Worksheet sheet = workbook.newWorksheet(text("sheet.coverage"));
        head(
                sheet,
                0,
                text("municipality"),
                List.of(
                        text("coverage.courses"),
                        text("coverage.registered"),
                        text("coverage.complete"),
                        text("coverage.sources")));
        int row = 1;
        for (CoverageLine line : content.coverage()) {
            put(sheet, row, 0, line.municipality());
            put(sheet, row, 1, line.courses());
            put(sheet, row, 2, line.registered());
            put(sheet, row, 3, line.complete());
            put(sheet, row, 4, requireNonNullElse(line.source(), ""));
            row++;
        }
        sheet.width(0, 24);
        sheet.width(4, 70);
    }

    private void figure(FigurePlan plan, Figure figure) {
        Worksheet sheet = workbook.newWorksheet(text("sheet.figure", String.valueOf(plan.number())));
        put(sheet, 0, 0, FigureWriter.caption(plan));
        put(sheet, 1, 0, FigureWriter.question(figure));
        put(sheet, 2, 0, FigureWriter.note(figure, Wording.isSmall(figure.series())));
        sheet.style(0, 0).bold().set();
        head(
                sheet,
                4,
                text("answer"),
                figure.series().stream()
                        .flatMap(series -> Stream.of(
                                text("sheet.count", FigureWriter.phase(series)),
                                text("sheet.percent", FigureWriter.phase(series))))
                        .toList());
        int column = 1;
        for (Series series : figure.series()) {
            int row = 5;
            for (AnswerCount answer : series.answers()) {
                put(sheet, row, 0, answer.label());
                put(sheet, row, column, answer.count());
                put(sheet, row, column + 1, answer.percent());
                row++;
            }
            put(sheet, row, 0, "N");
            put(sheet, row, column, series.n());
            column += 2;
        }
        sheet.width(0, 46);
    }

    private void agreement(Agreement agreement) {
        Worksheet sheet = workbook.newWorksheet(text("sheet.agreement", String.valueOf(agreement.wave())));
        head(sheet, 0, text("agreement.corner"), agreement.worker());
        for (int i = 0; i < agreement.citizen().size(); i++) {
            put(sheet, i + 1, 0, agreement.citizen().get(i));
            for (int j = 0; j < agreement.worker().size(); j++) {
                put(sheet, i + 1, j + 1, agreement.counts().get(i).get(j));
            }
        }
        sheet.width(0, 34);
    }

    private static void head(Worksheet sheet, int row, String first, List<String> rest) {
        put(sheet, row, 0, first);
        sheet.style(row, 0).bold().borderStyle("thin").fillColor("EAF1F3").set();
        for (int i = 0; i < rest.size(); i++) {
            put(sheet, row, i + 1, rest.get(i));
            sheet.style(row, i + 1)
                    .bold()
                    .borderStyle("thin")
                    .fillColor("EAF1F3")
                    .wrapText(true)
                    .set();
        }
    }

    private static void put(Worksheet sheet, int row, int column, @Nullable Integer value) {
        if (value != null) {
            sheet.value(row, column, value);
        }
    }

    /** A spreadsheet would run a text that begins like a formula once it is saved as CSV: an apostrophe stops it. */
    private static void put(Worksheet sheet, int row, int column, String value) {
        boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
        sheet.value(row, column, formula ? "'" + value : value);
    }
}
