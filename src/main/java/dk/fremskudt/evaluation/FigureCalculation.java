package dk.fremskudt.evaluation;

import dk.fremskudt.evaluation.Figures.AnswerCount;
import dk.fremskudt.evaluation.Figures.Figure;
import dk.fremskudt.evaluation.Figures.Series;
import dk.fremskudt.monitoring.facts.Instrument;
import dk.fremskudt.monitoring.facts.Instrument.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes figures of published tables: labels, per cents, and what is left out because nobody answered. */
final class FigureCalculation {
    private FigureCalculation() {}

    static List<Figure> figures(Instrument instrument, List<PublishedTable> tables, Set<Integer> municipalities) {
        List<Figure> figures = new ArrayList<>();
        for (Item item : instrument.items()) {
            List<Series> series = new ArrayList<>();
            for (PublishedTable table : tables) {
                List<@Nullable Integer> row = table.item().equals(item.code()) ? table.row(municipalities) : null;
                if (row != null) {
                    series.add(series(item, table.wave(), row));
                }
            }
            if (!series.isEmpty()) {
                figures.add(new Figure(item.code(), item.label(), item.respondent(), item.multiple(), series));
            }
        }
        return figures;
    }

    private static Series series(Item item, int wave, List<@Nullable Integer> row) {
        Integer n = row.getLast();
        List<AnswerCount> answers = new ArrayList<>();
        for (int i = 0; i < item.answers().size(); i++) {
            Integer count = row.get(i);
            Integer percent = count == null || n == null ? null : Integer.valueOf(Figures.percent(count, n));
            answers.add(new AnswerCount(
                    item.answers().get(i).code(), item.answers().get(i).label(), count, percent, count == null));
        }
        return new Series(wave, n, answers);
    }
}
