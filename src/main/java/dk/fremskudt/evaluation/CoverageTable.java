package dk.fremskudt.evaluation;

import dk.fremskudt.evaluation.Figures.Coverage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Coverage per municipality (M152). Where a column has one small count, the next smallest goes with it: the whole is
 * printed elsewhere, as the N of an item that everybody answered.
 */
final class CoverageTable {
    private CoverageTable() {}

    /** @param courses per municipality: carried out, registered, complete */
    static List<Coverage> of(SortedMap<Integer, int[]> courses, int threshold) {
        boolean[][] hidden = new boolean[3][];
        List<int[]> rows = List.copyOf(courses.values());
        for (int column = 0; column < 3; column++) {
            hidden[column] = hidden(rows, column, threshold);
        }
        List<Coverage> coverage = new ArrayList<>();
        int at = 0;
        for (int municipality : courses.keySet()) {
            int row = at++;
            coverage.add(new Coverage(
                    "%03d".formatted(municipality),
                    shown(rows, hidden, row, 0),
                    shown(rows, hidden, row, 1),
                    shown(rows, hidden, row, 2),
                    hidden[0][row] || hidden[1][row] || hidden[2][row]));
        }
        return coverage;
    }

    private static @Nullable Integer shown(List<int[]> rows, boolean[][] hidden, int row, int column) {
        return hidden[column][row] ? null : Integer.valueOf(rows.get(row)[column]);
    }

    private static boolean[] hidden(List<int[]> rows, int column, int threshold) {
        boolean[] hidden = new boolean[rows.size()];
        var others = new TreeSet<Integer>(
                Comparator.<Integer>comparingInt(row -> rows.get(row)[column]).thenComparing(row -> row));
        int small = 0;
        for (int row = 0; row < hidden.length; row++) {
            int count = rows.get(row)[column];
            hidden[row] = count > 0 && count < threshold;
            small += hidden[row] ? 1 : 0;
            if (!hidden[row] && count > 0) {
                others.add(row);
            }
        }
        if (small == 1 && !others.isEmpty()) {
            hidden[others.first()] = true;
        }
        return hidden;
    }
}
