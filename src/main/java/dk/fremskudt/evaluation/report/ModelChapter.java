package dk.fremskudt.evaluation.report;

import static dk.fremskudt.evaluation.report.Wording.text;

import dk.fremskudt.platform.Texts;
import dk.fremskudt.programme.Dimension;
import dk.fremskudt.programme.comparison.ModelComparison;
import dk.fremskudt.programme.comparison.ModelComparison.Cell;
import dk.fremskudt.programme.comparison.ModelComparison.Column;
import dk.fremskudt.programme.comparison.ModelComparison.Row;
import dk.fremskudt.reporting.ReportDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The models side by side (M30-M36); a sign and not a colour marks what differs. */
final class ModelChapter {
    private static final int SIDE_BY_SIDE = 4;

    /** A sign with a blank that does not break, so that it stays with the first word. */
    private static final String DIFFERS = "≠\u00a0";

    private ModelChapter() {}

    static void write(ReportDocument document, ModelComparison models) {
        int count = models.columns().size();
        document.paragraph(text(count == 1 ? "models.intro.one" : "models.intro", Wording.date(models.asOf())));
        if (count > 1) {
            document.paragraph(text("models.marks", DIFFERS.strip()));
        }
        // A municipality alone has room for the whole of its model; side by side there is room for the report's own
        // rows.
        List<Row> rows = count == 1 ? models.rows() : models.reportRows();
        for (int from = 0; from < count; from += SIDE_BY_SIDE) {
            int to = Math.min(from + SIDE_BY_SIDE, count);
            List<Column> columns = models.columns().subList(from, to);
            document.table(new ReportDocument.Table(
                    text(
                            count == 1 ? "table.models.one" : "table.models",
                            Wording.list(
                                    columns.stream().map(ModelChapter::name).toList())),
                    headings(columns),
                    rows(rows, from, to, count > 1),
                    null));
        }
    }

    /** When each municipality registers its waves: they differ (T3), and a phase-3 figure compares what they call so. */
    static Optional<ReportDocument.Table> timings(ModelComparison models) {
        List<ReportDocument.Row> rows = new ArrayList<>();
        for (Row row : models.rows()) {
            for (int i = 0;
                    row.dimension().equals(Dimension.WAVES) && i < row.cells().size();
                    i++) {
                String waves = row.cells().get(i).text();
                if (waves != null) {
                    rows.add(ReportDocument.Row.of(name(models.columns().get(i)), waves));
                }
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReportDocument.Table(
                        text(models.columns().size() == 1 ? "table.timing.one" : "table.timing"),
                        List.of(
                                ReportDocument.Column.text(text("municipality"), 1),
                                ReportDocument.Column.text(text("timing"), 4)),
                        rows,
                        text("table.timing.note")));
    }

    private static List<ReportDocument.Column> headings(List<Column> columns) {
        List<ReportDocument.Column> headings = new ArrayList<>();
        headings.add(ReportDocument.Column.text(text("dimension"), 5));
        for (Column column : columns) {
            headings.add(ReportDocument.Column.text(name(column), columns.size() == 1 ? 15 : 6));
        }
        return headings;
    }

    private static List<ReportDocument.Row> rows(List<Row> dimensions, int from, int to, boolean compares) {
        List<ReportDocument.Row> rows = new ArrayList<>();
        for (Row row : dimensions) {
            List<String> cells = new ArrayList<>();
            cells.add(compares && !row.differs() ? text("models.alike", label(row)) : label(row));
            row.cells().subList(from, to).forEach(cell -> cells.add(said(cell, compares)));
            rows.add(new ReportDocument.Row(cells, false));
        }
        return rows;
    }

    static String label(Row row) {
        return row.dimension().label(Texts.DANISH);
    }

    static String name(Column column) {
        return Wording.municipality(column.name());
    }

    static String said(Cell cell, boolean compares) {
        String text = cell.text();
        if (text == null) {
            return "–";
        }
        return compares && cell.differs() ? DIFFERS + text : text;
    }
}
