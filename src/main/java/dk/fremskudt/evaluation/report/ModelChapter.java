package dk.fremskudt.evaluation.report;

import static dk.fremskudt.evaluation.report.Wording.text;

import dk.fremskudt.evaluation.report.ModelTable.Cell;
import dk.fremskudt.evaluation.report.ModelTable.Dimension;
import dk.fremskudt.reporting.Book;
import java.util.ArrayList;
import java.util.List;

/** The models side by side (M30-M36); a sign and not a colour marks what differs. */
final class ModelChapter {
    private static final int SIDE_BY_SIDE = 4;
    /** A sign with a blank that does not break, so that it stays with the first word. */
    private static final String DIFFERS = "≠\u00a0";

    private ModelChapter() {}

    static void write(Book book, ModelTable models) {
        int count = models.municipalities().size();
        book.paragraph(text(count == 1 ? "models.intro.one" : "models.intro", Wording.date(models.asOf())));
        if (count > 1) {
            book.paragraph(text("models.marks", DIFFERS.strip()));
        }
        for (int from = 0; from < count; from += SIDE_BY_SIDE) {
            int to = Math.min(from + SIDE_BY_SIDE, count);
            book.table(new Book.Table(
                    text("table.models", Wording.list(models.municipalities().subList(from, to))),
                    columns(models, from, to),
                    rows(models, from, to),
                    null));
        }
    }

    private static List<Book.Column> columns(ModelTable models, int from, int to) {
        List<Book.Column> columns = new ArrayList<>();
        columns.add(Book.Column.text(text("dimension"), 5));
        for (String municipality : models.municipalities().subList(from, to)) {
            columns.add(Book.Column.text(municipality, to - from == 1 ? 15 : 6));
        }
        return columns;
    }

    private static List<Book.Row> rows(ModelTable models, int from, int to) {
        boolean compares = models.municipalities().size() > 1;
        List<Book.Row> rows = new ArrayList<>();
        for (Dimension dimension : models.dimensions()) {
            List<String> cells = new ArrayList<>();
            cells.add(compares && dimension.isAlike() ? text("models.alike", dimension.label()) : dimension.label());
            for (Cell cell : dimension.cells().subList(from, to)) {
                cells.add(compares ? marked(cell) : cell.text());
            }
            rows.add(new Book.Row(cells, false));
        }
        return rows;
    }

    static String marked(Cell cell) {
        return cell.differs() ? DIFFERS + cell.text() : cell.text();
    }
}
