package dk.fremskudt.evaluation;

import java.util.Arrays;
import java.util.List;

/**
 * The true counts of one item in one wave: a row per municipality and a last row for the whole; a column per answer and a
 * last column for N. In a single-choice item a row's answers add up to its N; every column adds up to the whole.
 */
record CountTable(
        String item, int wave, boolean multiple, List<Integer> municipalities, List<String> answers, int[][] cells) {
    static CountTable of(
            String item, int wave, boolean multiple, List<Integer> municipalities, List<String> answers, int[][] rows) {
        int[][] cells = Arrays.copyOf(rows, rows.length + 1);
        cells[rows.length] = new int[answers.size() + 1];
        for (int[] row : rows) {
            Arrays.setAll(cells[rows.length], column -> cells[rows.length][column] + row[column]);
        }
        return new CountTable(item, wave, multiple, List.copyOf(municipalities), List.copyOf(answers), cells);
    }

    int whole() {
        return municipalities.size();
    }

    int n() {
        return answers.size();
    }

    /** The row of a municipality, or -1 where none of its courses answered. */
    int row(int municipality) {
        return municipalities.indexOf(municipality);
    }
}
