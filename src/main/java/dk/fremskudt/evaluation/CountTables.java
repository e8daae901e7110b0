package dk.fremskudt.evaluation;

import dk.fremskudt.monitoring.facts.Instrument;
import dk.fremskudt.monitoring.facts.Instrument.Answer;
import dk.fremskudt.monitoring.facts.Instrument.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sorts counts into a table for each item and wave that has any answer, in the instrument's order. */
final class CountTables {
    private record Key(String item, int wave) {}

    private CountTables() {}

    static List<CountTable> of(Instrument instrument, List<Count> counts, Cohort cohort) {
        Map<Key, List<Count>> byTable = new HashMap<>();
        for (Count count : counts) {
            byTable.computeIfAbsent(new Key(count.item(), count.wave()), key -> new ArrayList<>())
                    .add(count);
        }
        List<CountTable> tables = new ArrayList<>();
        for (Item item : instrument.items()) {
            for (int wave : item.waves()) {
                CountTable table =
                        table(item, wave, byTable.getOrDefault(new Key(item.code(), wave), List.of()), cohort);
                if (table.whole() > 0) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }

    private static CountTable table(Item item, int wave, List<Count> counts, Cohort cohort) {
        List<String> answers = item.answers().stream().map(Answer::code).toList();
        List<Integer> municipalities = counts.stream()
                .filter(count -> count.answer() == null && count.of(cohort) > 0)
                .map(Count::municipality)
                .distinct()
                .sorted()
                .toList();
        int[][] rows = new int[municipalities.size()][answers.size() + 1];
        for (Count count : counts) {
            int row = municipalities.indexOf(count.municipality());
            int column = count.answer() == null ? answers.size() : answers.indexOf(count.answer());
            if (row >= 0 && column >= 0) {
                rows[row][column] += count.of(cohort);
            }
        }
        return CountTable.of(item.code(), wave, item.multiple(), municipalities, answers, rows);
    }
}
