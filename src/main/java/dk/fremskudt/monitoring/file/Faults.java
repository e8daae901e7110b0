package dk.fremskudt.monitoring.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The faults of a file, in its order. Of those that are alike the first ones are listed and the rest counted, so that one
 * wrong setting in a spreadsheet doesn't hide what else is wrong.
 */
final class Faults {
    /** So many of one kind in one column are listed. */
    static final int ALIKE = 5;

    static final int MOST = 200;

    private record Kind(String text, int column) {}

    private static final class Count {
        private int all;
        private Fault last;

        private Count(Fault first) {
            last = first;
        }
    }

    private final List<Fault> listed = new ArrayList<>();
    private final Map<Kind, Count> counts = new LinkedHashMap<>();
    private boolean more;

    void add(Fault fault) {
        var count = counts.computeIfAbsent(new Kind(fault.text(), fault.column()), _ -> new Count(fault));
        count.all++;
        count.last = fault;
        if (count.all > ALIKE) return;
        if (listed.size() < MOST) listed.add(fault);
        else more = true;
    }

    boolean isEmpty() {
        return listed.isEmpty();
    }

    /** Whether there are others than those that are listed or counted. */
    boolean more() {
        return more;
    }

    /** Each list of alike ones ends with how many more there are. */
    List<Fault> all() {
        var all = new ArrayList<>(listed);
        counts.values().stream()
                .filter(count -> count.all > ALIKE)
                .map(count -> Fault.alike(count.last, count.all - ALIKE))
                .forEach(all::add);
        return List.copyOf(all);
    }
}
