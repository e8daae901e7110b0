package dk.fremskudt.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Disclosure control of one table: suppresses every count under the threshold, and as many more as it takes that none can be
 * worked out (E16).
 *
 * <p>What is suppressed first: counts from 1 to the threshold less one, N included, and counts that {@code guarded} names
 * because an earlier publication would give them away. For each of these there must then be another table that agrees with
 * everything published, but where that count is another; the further away, the better, up to the threshold. Such a table is
 * found as a {@link Move}: some is added to the count or taken from it, and taken or added elsewhere so that every sum
 * stays. The cells of the cheapest move are suppressed too. Where no move exists, the municipality's row and the whole are
 * withheld entirely.
 */
final class CellSuppression {
    /** What a step less of protection costs, in the same unit as the information of a suppressed cell. */
    private static final double MISSING_SHIFT = 3;

    private final CountTable table;
    private final int threshold;
    private final boolean[][] hidden;
    private final boolean @Nullable [][] within;
    private final List<Cell> targets = new ArrayList<>();

    private record Cell(int row, int column, int shift) {}

    /** One cell of a move: by how much its count differs in the other table. */
    private record Step(int row, int column, int change) {}

    private record Move(List<Step> steps, double cost) {}

    private CellSuppression(CountTable table, int threshold, boolean @Nullable [][] within) {
        this.table = table;
        this.threshold = threshold;
        this.within = within;
        this.hidden = new boolean[table.cells().length][table.answers().size() + 1];
    }

    /**
     * @param guarded cells that must be suppressed although large enough, or null
     * @param within cells that a stricter publication suppresses: nothing else may be suppressed to protect others, so that
     *     both publications together tell no more than the milder one alone; null where there is none
     */
    static boolean[][] hide(
            CountTable table, int threshold, boolean @Nullable [][] guarded, boolean @Nullable [][] within) {
        var control = new CellSuppression(table, threshold, within);
        control.suppressSmall(guarded);
        control.protect();
        return control.hidden;
    }

    private void suppressSmall(boolean @Nullable [][] guarded) {
        for (int row = 0; row < hidden.length; row++) {
            for (int column = 0; column <= table.n(); column++) {
                int count = table.cells()[row][column];
                boolean small = count > 0 && count < threshold;
                if (small || (guarded != null && guarded[row][column])) {
                    hidden[row][column] = true;
                    targets.add(new Cell(row, column, small ? threshold - count : threshold));
                }
            }
            withholdWhereNIsHidden(row);
        }
    }

    private void protect() {
        targets.sort(Comparator.comparingInt(Cell::shift).reversed());
        for (Cell target : targets) {
            Move move = cheapest(target);
            if (move == null) {
                withhold(target.row);
            } else {
                move.steps.forEach(step -> hidden[step.row][step.column] = true);
                move.steps.forEach(step -> withholdWhereNIsHidden(step.row));
            }
        }
    }

    /** A count's per cent would give a suppressed N away, so the whole row goes with it. */
    private void withholdWhereNIsHidden(int row) {
        if (hidden[row][table.n()]) {
            withholdRow(row);
        }
    }

    private void withhold(int row) {
        withholdRow(row);
        withholdRow(row == table.whole() ? smallest() : table.whole());
    }

    private int smallest() {
        return IntStream.range(0, table.whole())
                .boxed()
                .min(Comparator.comparingInt(row -> table.cells()[row][table.n()]))
                .orElseThrow();
    }

    private void withholdRow(int row) {
        Arrays.fill(hidden[row], true);
    }

    private @Nullable Move cheapest(Cell target) {
        Move best = null;
        int count = table.cells()[target.row][target.column];
        for (int shift = target.shift; shift > -count; shift--) {
            if (shift != 0) {
                int missing = target.shift - Math.abs(shift) + (shift < 0 ? 1 : 0);
                for (int row = 0; row < hidden.length; row++) {
                    best = row == target.row ? best : cheapest(best, target, row, shift, missing * MISSING_SHIFT);
                }
            }
        }
        return best;
    }

    private @Nullable Move cheapest(@Nullable Move best, Cell target, int row, int shift, double cost) {
        Move found = best;
        int across = row == table.whole() || target.row == table.whole() ? shift : -shift;
        if (table.multiple()) {
            return cheaper(
                    found,
                    cost,
                    List.of(new Step(target.row, target.column, shift), new Step(row, target.column, across)));
        }
        for (int column = 0; column <= table.n(); column++) {
            if (column != target.column) {
                int sign = column == table.n() || target.column == table.n() ? 1 : -1;
                found = cheaper(
                        found,
                        cost,
                        List.of(
                                new Step(target.row, target.column, shift),
                                new Step(target.row, column, sign * shift),
                                new Step(row, target.column, across),
                                new Step(row, column, sign * across)));
            }
        }
        return found;
    }

    private @Nullable Move cheaper(@Nullable Move best, double startCost, List<Step> steps) {
        double cost = startCost;
        for (Step step : steps) {
            if (!hidden[step.row][step.column]) {
                if (within != null && !within[step.row][step.column]) {
                    return best;
                }
                cost += cost(step);
            }
        }
        return (best == null || cost < best.cost) && steps.stream().allMatch(this::isPossible)
                ? new Move(steps, cost)
                : best;
    }

    /** The whole is what most readers come for, and a suppressed N takes its row along: both are the last resort. */
    private double cost(Step step) {
        int count = table.cells()[step.row][step.column];
        double information = Math.log(count + 2.0);
        return information * (step.row == table.whole() ? 20 : 1) * (step.column == table.n() ? 10 : 1);
    }

    /** Whether a reader who knows the rules would find the changed count possible: see the table's own invariants. */
    private boolean isPossible(Step step) {
        int[] row = table.cells()[step.row];
        int changed = row[step.column] + step.change;
        if (step.change < 0 && changed < 1) {
            return false;
        }
        if (!table.multiple()) {
            return true;
        }
        int most = 0;
        int sum = 0;
        for (int column = 0; column < table.n(); column++) {
            most = Math.max(most, row[column]);
            sum += row[column];
        }
        return step.column == table.n()
                ? changed >= most && changed <= sum
                : changed <= row[table.n()] && sum + step.change >= row[table.n()];
    }
}
