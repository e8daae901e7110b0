package dk.fremskudt.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One item in one wave as its reader may see it: suppressed counts are null and nowhere else. Row 0 is the whole; within a
 * row the answers come first, in the instrument's order, and N last. Kept as it was given out, so that a later version can
 * be checked against it.
 */
record PublishedTable(String item, int wave, List<String> answers, Map<Integer, List<@Nullable Integer>> rows) {
    private static final int WHOLE = 0;

    static PublishedTable of(CountTable table, boolean[][] hidden) {
        Map<Integer, List<@Nullable Integer>> rows = new LinkedHashMap<>();
        for (int row = 0; row <= table.whole(); row++) {
            List<@Nullable Integer> shown = new ArrayList<>();
            for (int column = 0; column <= table.n(); column++) {
                shown.add(hidden[row][column] ? null : Integer.valueOf(table.cells()[row][column]));
            }
            rows.put(row == table.whole() ? WHOLE : table.municipalities().get(row), shown);
        }
        return new PublishedTable(table.item(), table.wave(), table.answers(), rows);
    }

    static PublishedTable open(CountTable table) {
        return of(table, new boolean[table.cells().length][table.n() + 1]);
    }

    /**
     * The row of any choice of municipalities, or null where none of them has answers. A sum is shown only where every
     * part of it is, so that no choice tells more than its parts.
     */
    @Nullable List<@Nullable Integer> row(Set<Integer> municipalities) {
        if (municipalities.isEmpty() || municipalities.containsAll(withAnswers())) {
            return rows.get(WHOLE);
        }
        @Nullable Integer[] sum = new Integer[answers.size() + 1];
        Arrays.fill(sum, 0);
        boolean any = false;
        for (int municipality : municipalities) {
            List<@Nullable Integer> row = rows.get(municipality);
            if (row != null) {
                any = true;
                for (int i = 0; i < sum.length; i++) {
                    Integer before = sum[i];
                    Integer part = row.get(i);
                    sum[i] = before == null || part == null ? null : Integer.valueOf(before + part);
                }
            }
        }
        return any ? Arrays.asList(sum) : null;
    }

    @Nullable Integer wholeN() {
        List<@Nullable Integer> whole = rows.get(WHOLE);
        return whole == null ? null : whole.getLast();
    }

    private List<Integer> withAnswers() {
        return rows.keySet().stream().filter(code -> code != WHOLE).toList();
    }

    /** Cells of {@code table} that would, beside this publication, tell of fewer than {@code threshold} courses. */
    boolean[][] givenAwayIn(CountTable table, int threshold) {
        boolean[][] given = new boolean[table.cells().length][table.n() + 1];
        for (int row = 0; row <= table.whole(); row++) {
            List<@Nullable Integer> earlier = rows.get(
                    row == table.whole() ? WHOLE : table.municipalities().get(row));
            for (int column = 0; column <= table.n(); column++) {
                Integer before = earlier == null ? Integer.valueOf(0) : earlier.get(column);
                if (before != null) {
                    int difference = Math.abs(table.cells()[row][column] - before);
                    given[row][column] = difference > 0 && difference < threshold;
                }
            }
        }
        return given;
    }
}
