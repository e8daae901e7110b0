package dk.fremskudt.evaluation.report;

import static dk.fremskudt.evaluation.report.Wording.text;

import dk.fremskudt.evaluation.Figures.AnswerCount;
import dk.fremskudt.evaluation.Figures.Figure;
import dk.fremskudt.evaluation.Figures.Series;
import dk.fremskudt.evaluation.report.ReportContent.Alone;
import dk.fremskudt.reporting.Book;
import java.util.ArrayList;
import java.util.List;

/** A figure taken apart by municipality (M153); where there are few, the counts come first. */
final class EachChapter {
    private EachChapter() {}

    static void write(Book book, FigurePlan plan, Figure whole, List<Alone> each) {
        List<Book.Column> columns = new ArrayList<>();
        columns.add(Book.Column.text(text("municipality"), 7));
        for (AnswerCount answer : whole.series().getFirst().answers()) {
            columns.add(Book.Column.numbers(text("short." + plan.item() + "." + answer.code()), 5));
        }
        List<Book.Row> rows = new ArrayList<>();
        for (Alone alone : each) {
            alone.figures()
                    .figure(plan.item())
                    .filter(figure -> !figure.series().isEmpty())
                    .ifPresent(figure ->
                            rows.add(row(alone.municipality(), figure.series().getFirst())));
        }
        if (!rows.isEmpty()) {
            book.table(new Book.Table(
                    text("table.each", text("figure." + plan.item())), columns, rows, text("table.each.note")));
        }
    }

    private static Book.Row row(String municipality, Series series) {
        List<String> cells = new ArrayList<>();
        cells.add(text("each.n", municipality, Wording.number(series.n())));
        boolean small = Wording.isSmall(List.of(series));
        series.answers().forEach(answer -> cells.add(Wording.share(answer, small)));
        return new Book.Row(cells, false);
    }
}
