package dk.fremskudt.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.monitoring.facts.Instrument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tries to work suppressed counts out, by searching for every table that agrees with what is published. */
class CellSuppressionTest {
    @RepeatedTest(60)
    void noCountUnderTheThresholdCanBeWorkedOutOfARandomTable(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        boolean multiple = random.nextBoolean();
        CountTable table = table(random, 1 + random.nextInt(4), 2 + random.nextInt(3), multiple);
        for (int threshold : new int[] {3, 5}) {
            boolean[][] hidden = CellSuppression.hide(table, threshold, null, null);
            assertNothingSmallCanBeWorkedOut(table, hidden, threshold);
        }
    }

    @RepeatedTest(30)
    void theSharedAndThePublicVersionTogetherTellNoMoreThanTheSharedOne(RepetitionInfo repetition) {
        var random = new Random(1_000 + repetition.getCurrentRepetition());
        CountTable table = table(random, 2 + random.nextInt(3), 3, random.nextBoolean());
        boolean[][] strict = CellSuppression.hide(table, 5, null, null);
        boolean[][] mild = CellSuppression.hide(table, 3, null, strict);
        for (int row = 0; row < mild.length; row++) {
            for (int column = 0; column <= table.n(); column++) {
                assertThat(mild[row][column] && !strict[row][column]).isFalse();
            }
        }
        assertNothingSmallCanBeWorkedOut(table, mild, 3);
    }

    @ParameterizedTest
    @EnumSource(Cohort.class)
    void nothingOfTheProgrammeOf2014CanBeWorkedOut(Cohort cohort) {
        int shown = 0;
        int all = 0;
        for (CountTable table : CountTables.of(Instrument.core(), new Programme2014().counts(), cohort)) {
            boolean[][] hidden = CellSuppression.hide(table, 5, null, null);
            assertNothingSmallCanBeWorkedOut(table, hidden, 5);
            for (int column = 0; column < table.n(); column++) {
                all++;
                shown += hidden[table.whole()][column] ? 0 : 1;
            }
        }
        assertThat(shown).as("most of the whole stays visible").isGreaterThan(all / 2);
    }

    @Test
    void aCountThatAnEarlierVersionWouldGiveAwayIsSuppressed() {
        CountTable before = CountTable.of(
                "x", 1, false, List.of(1, 2), List.of("a", "b"), new int[][] {{20, 30, 50}, {40, 25, 65}});
        CountTable after = CountTable.of(
                "x", 1, false, List.of(1, 2), List.of("a", "b"), new int[][] {{21, 36, 57}, {40, 25, 65}});
        boolean[][] given = PublishedTable.open(before).givenAwayIn(after, 5);
        assertThat(given[0]).containsExactly(true, false, false);
        assertThat(given[2]).containsExactly(true, false, false);
        boolean[][] hidden = CellSuppression.hide(after, 5, given, null);
        assertThat(hidden[0][0]).isTrue();
        assertThat(canBe(after, hidden, 0, 0, 22, 99) || canBe(after, hidden, 0, 0, 0, 20))
                .isTrue();
    }

    @Test
    void aSumOfMunicipalitiesIsShownOnlyWhereEveryPartIs() {
        CountTable table = CountTable.of(
                "x", 1, true, List.of(1, 2, 3), List.of("a", "b"), new int[][] {{2, 29, 30}, {9, 39, 40}, {70, 60, 90}
                });
        PublishedTable published = PublishedTable.of(table, CellSuppression.hide(table, 5, null, null));
        assertThat(published.row(java.util.Set.of(1))).containsExactly(null, 29, 30);
        assertThat(published.row(java.util.Set.of(1, 3))).containsExactly(null, 89, 120);
        assertThat(published.row(java.util.Set.of(1, 2, 3))).containsExactly(81, 128, 160);
        assertThat(published.row(java.util.Set.of(4))).isNull();
    }

    /** A municipality between two slashes, the whole last; in each a number an answer, then N; · is suppressed. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            where nothing is small all is shown     | 20 30 / 40 25               | 20 30 50 / 40 25 65 / 60 55 115
            five is not small                       | 5 30 / 40 25                | 5 30 35 / 40 25 65 / 45 55 100
            and zero neither                        | 20 0 / 40 0                 | 20 0 20 / 40 0 40 / 60 0 60
            a small count takes three others along  | 4 30 12 / 40 25 9 / 33 8 17 | · 30 · 46 / · 25 · 74 / 33 8 17 58 / 77 63 38 178
            which several small ones may share      | 3 0 3 / 0 7 5               | · 0 · 6 / · 7 · 12 / · 7 · 18
            but only where they hide each other     | 13 13 7 / 12 3 7 / 6 1 3    | · · · 33 / · · 7 22 / · · · 10 / 31 17 17 65
            of the only municipality N remains      | 2 30                        | · · 32 / · · 32
            a suppressed N takes its answers along  | 13 6 / 2 0 / 10 8           | 13 6 19 / · · · / · · · / 25 14 39
            even those that are zero                | 2 0 / 0 40                  | · · · / · · · / · · 42
            """)
    void ofOneAnswerEachAsMuchIsShownAsGivesNothingSmallAway(String why, String counts, String seen) {
        assertThat(seen(single(counts), null)).isEqualTo(seen);
    }

    /** The same where a course may give several answers, so that they do not add up to N. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            where nothing is small all is shown     | 20 29 30 / 9 39 40            | 20 29 30 / 9 39 40 / 29 68 70
            a small count takes another along       | 2 29 30 / 9 39 40 / 70 60 90  | · 29 30 / · 39 40 / 70 60 90 / 81 128 160
            one that N leaves room for              | 0 5 5 / 12 6 18 / 2 2 3       | · 5 5 / · · · / · · · / 14 13 26
            a small N takes its answers along       | 1 5 5 / 3 3 4 / 7 6 12        | · · · / · · · / 7 6 12 / 11 14 21
            and the whole is the last to go         | 2 4 4 / 9 39 40 / 70 60 90    | · · · / · · · / 70 · 90 / 81 103 134
            where nobody else can hide it           | 4 0 4 / 30 9 30 / 20 8 20     | · · · / 30 9 30 / 20 8 20 / · · ·
            """)
    void ofSeveralAnswersAsMuchIsShownAsGivesNothingSmallAway(String why, String counts, String seen) {
        assertThat(seen(multiple(counts), null)).isEqualTo(seen);
    }

    @Test
    void aCountThatIsGuardedIsHiddenAsWellAsASmallOne() {
        assertThat(seen(single("20 30 / 40 25"), cell(0, 0))).isEqualTo("· · 50 / · · 65 / 60 55 115");
    }

    /** Everybody gave the only answer, so that no other count is possible beside N. */
    @Test
    void whatNoOtherCountCanHideIsWithheldWithTheWhole() {
        CountTable table = multiple("9 9 / 7 7 / 8 8");
        assertThat(seen(table, cell(0, 0))).isEqualTo("· · / 7 7 / 8 8 / · ·");
        assertThat(seen(table, cell(2, 0))).isEqualTo("9 9 / 7 7 / · · / · ·");
    }

    @Test
    void aWholeThatNothingCanHideIsWithheldWithTheSmallestMunicipality() {
        assertThat(seen(multiple("9 9 / 7 7 / 8 8"), cell(3, 0))).isEqualTo("9 9 / · · / 8 8 / · ·");
        assertThat(seen(multiple("9 9 / 8 8 / 7 7"), cell(3, 0))).isEqualTo("9 9 / 8 8 / · · / · ·");
        assertThat(seen(multiple("9 9"), cell(1, 0))).isEqualTo("· · / · ·");
    }

    private static String seen(CountTable table, boolean @Nullable [][] guarded) {
        boolean[][] hidden = CellSuppression.hide(table, 5, guarded, null);
        return IntStream.range(0, hidden.length)
                .mapToObj(row -> IntStream.rangeClosed(0, table.n())
                        .mapToObj(column -> hidden[row][column] ? "·" : String.valueOf(table.cells()[row][column]))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" / "));
    }

    private static boolean[][] cell(int row, int column) {
        boolean[][] guarded = new boolean[row + 4][column + 4];
        guarded[row][column] = true;
        return guarded;
    }

    private static CountTable single(String counts) {
        return table(
                false,
                Stream.of(counts.split(" / ", -1))
                        .map(row -> row + " " + numbers(row).sum())
                        .collect(Collectors.joining(" / ")));
    }

    private static CountTable multiple(String counts) {
        return table(true, counts);
    }

    private static CountTable table(boolean multiple, String counts) {
        int[][] rows = Stream.of(counts.split(" / ", -1))
                .map(row -> numbers(row).toArray())
                .toArray(int[][]::new);
        return table(multiple, rows);
    }

    private static IntStream numbers(String row) {
        return Stream.of(row.split(" ", -1)).mapToInt(Integer::parseInt);
    }

    private static void assertNothingSmallCanBeWorkedOut(CountTable table, boolean[][] hidden, int threshold) {
        for (int row = 0; row < hidden.length; row++) {
            for (int column = 0; column <= table.n(); column++) {
                int count = table.cells()[row][column];
                if (count > 0 && count < threshold) {
                    assertThat(hidden[row][column]).isTrue();
                    assertThat(canBe(table, hidden, row, column, count + 1, Integer.MAX_VALUE)
                                    || canBe(table, hidden, row, column, 1, count - 1))
                            .as("count %d at %d,%d of %s", count, row, column, Arrays.deepToString(table.cells()))
                            .isTrue();
                }
            }
        }
    }

    /**
     * Whether some table with such a number in the cell agrees with all that is published. The reader is taken to know
     * which of the suppressed counts are not zero.
     */
    private static boolean canBe(CountTable table, boolean[][] hidden, int row, int column, int atLeast, int atMost) {
        int columns = table.n() + 1;
        int rows = hidden.length;
        int most = table.cells()[table.whole()][table.n()];
        int[] low = new int[rows * columns];
        int[] high = new int[rows * columns];
        for (int i = 0; i < low.length; i++) {
            boolean open = hidden[i / columns][i % columns];
            int count = table.cells()[i / columns][i % columns];
            low[i] = open ? Math.min(count, 1) : count;
            high[i] = open ? most + 10 : count;
        }
        low[row * columns + column] = Math.max(low[row * columns + column], atLeast);
        high[row * columns + column] = Math.min(high[row * columns + column], atMost);
        List<int[]> sums = new ArrayList<>(); // the last of each is the sum of the others
        for (int c = 0; c < columns; c++) {
            int at = c;
            sums.add(IntStream.range(0, rows).map(r -> r * columns + at).toArray());
        }
        if (!table.multiple()) {
            for (int r = 0; r < rows; r++) {
                int at = r;
                sums.add(IntStream.range(0, columns).map(c -> at * columns + c).toArray());
            }
        }
        return search(low, high, sums);
    }

    private static boolean search(int[] low, int[] high, List<int[]> sums) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int[] sum : sums) {
                for (int target : sum) {
                    int[] range = range(sum, target, low, high);
                    if (range[0] > low[target] || range[1] < high[target]) {
                        low[target] = Math.max(low[target], range[0]);
                        high[target] = Math.min(high[target], range[1]);
                        changed = true;
                    }
                    if (low[target] > high[target]) {
                        return false;
                    }
                }
            }
        }
        int open = -1;
        for (int i = 0; i < low.length; i++) {
            if (low[i] < high[i] && (open < 0 || high[i] - low[i] < high[open] - low[open])) {
                open = i;
            }
        }
        if (open < 0) {
            return true;
        }
        for (int value = low[open]; value <= high[open]; value++) {
            int[] l = low.clone();
            int[] h = high.clone();
            l[open] = value;
            h[open] = value;
            if (search(l, h, sums)) {
                return true;
            }
        }
        return false;
    }

    private static int[] range(int[] sum, int target, int[] low, int[] high) {
        int whole = sum[sum.length - 1];
        if (target == whole) {
            return new int[] {
                Arrays.stream(sum).filter(i -> i != whole).map(i -> low[i]).sum(),
                Arrays.stream(sum).filter(i -> i != whole).map(i -> high[i]).sum()
            };
        }
        int others = Arrays.stream(sum)
                .filter(i -> i != whole && i != target)
                .map(i -> low[i])
                .sum();
        int othersHigh = Arrays.stream(sum)
                .filter(i -> i != whole && i != target)
                .map(i -> high[i])
                .sum();
        return new int[] {low[whole] - othersHigh, high[whole] - others};
    }

    private static CountTable table(Random random, int municipalities, int answers, boolean multiple) {
        int[][] rows = new int[municipalities][answers + 1];
        for (int[] row : rows) {
            int most = 0;
            for (int i = 0; i < answers; i++) {
                row[i] = random.nextInt(3) == 0 ? random.nextInt(4) : random.nextInt(14);
                row[answers] += row[i];
                most = Math.max(most, row[i]);
            }
            if (multiple) {
                row[answers] = most + random.nextInt(row[answers] - most + 1);
            }
        }
        return table(multiple, rows);
    }

    private static CountTable table(boolean multiple, int[][] rows) {
        List<Integer> codes = IntStream.rangeClosed(1, rows.length).boxed().toList();
        List<String> labels =
                IntStream.range(1, rows[0].length).mapToObj(i -> "a" + i).toList();
        return CountTable.of("x", 1, multiple, codes, labels, rows);
    }
}
