package dk.fremskudt.evaluation;

import dk.fremskudt.evaluation.PublicationLog.Key;
import dk.fremskudt.evaluation.PublicationLog.Publication;
import dk.fremskudt.monitoring.facts.Instrument;
import dk.fremskudt.monitoring.facts.Instrument.Answer;
import dk.fremskudt.monitoring.facts.Instrument.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tables as readers without an agreement may see them (E16). Always worked out for all municipalities together, so that the
 * whole and the parts, asked for one after the other, tell no more than together. The complete courses come first and are
 * guarded against all courses; public figures come first and shared ones suppress only what public ones do.
 *
 * <p>Between publications: while the whole of a table has changed by fewer courses than the threshold, the version given out
 * last is given out again; afterwards a new one, in which every count that has changed by so little is suppressed.
 */
@Component
class DisclosureControl {
    private static final Map<String, List<String>> ANSWERS = Instrument.core().items().stream()
            .collect(Collectors.toMap(
                    Item::code,
                    item -> item.answers().stream().map(Answer::code).toList()));

    private final PublicationLog publications;

    DisclosureControl(PublicationLog publications) {
        this.publications = publications;
    }

    /** @param family which municipalities the counts are of; versions are compared within a family only */
    List<PublishedTable> protect(Selection selection, String family, List<Count> counts) {
        var key = new Key(selection.disclosure(), selection.cohort(), selection.from(), selection.to(), family);
        List<Publication> earlier = publications.givenOut(selection.disclosure(), family, ANSWERS);
        Map<String, CountTable> complete = CountTables.of(Instrument.core(), counts, Cohort.COMPLETE).stream()
                .collect(Collectors.toMap(table -> table.item() + table.wave(), table -> table));
        List<PublishedTable> tables = new ArrayList<>();
        for (CountTable table : CountTables.of(Instrument.core(), counts, selection.cohort())) {
            CountTable inner = selection.cohort() == Cohort.ALL ? complete.get(table.item() + table.wave()) : null;
            PublishedTable frozen = frozen(key, table, earlier);
            tables.add(frozen != null ? frozen : PublishedTable.of(table, hidden(key, table, inner, earlier)));
        }
        publications.keep(key, tables, earlier);
        return tables;
    }

    private static boolean[][] hidden(
            Key key, CountTable table, @Nullable CountTable complete, List<Publication> earlier) {
        boolean[][] strict = hidden(Disclosure.PUBLIC, key, table, complete, null, earlier);
        return key.disclosure() == Disclosure.PUBLIC
                ? strict
                : hidden(key.disclosure(), key, table, complete, strict, earlier);
    }

    private static boolean[][] hidden(
            Disclosure disclosure,
            Key key,
            CountTable table,
            @Nullable CountTable complete,
            boolean @Nullable [][] within,
            List<Publication> earlier) {
        int threshold = disclosure.threshold();
        boolean[][] guarded = new boolean[table.cells().length][table.n() + 1];
        for (Publication publication : earlier) {
            if (publication.isOf(table) && publication.key().isNestedWith(key)) {
                add(publication.table().givenAwayIn(table, threshold), guarded);
            }
        }
        if (complete != null) {
            boolean[][] inner = CellSuppression.hide(complete, threshold, null, null);
            add(PublishedTable.of(complete, inner).givenAwayIn(table, threshold), guarded);
        }
        return CellSuppression.hide(table, threshold, guarded, within);
    }

    private static void add(boolean[][] more, boolean[][] to) {
        for (int row = 0; row < to.length; row++) {
            for (int column = 0; column < to[row].length; column++) {
                to[row][column] |= more[row][column];
            }
        }
    }

    /** The version given out last, while too little has changed for a new one; null where there is none or enough has. */
    private static @Nullable PublishedTable frozen(Key key, CountTable table, List<Publication> earlier) {
        PublishedTable last = null;
        for (Publication publication : earlier) {
            if (publication.isOf(table) && publication.key().equals(key)) {
                last = publication.table();
            }
        }
        if (last == null) {
            return null;
        }
        Integer n = last.wholeN();
        int now = table.cells()[table.whole()][table.n()];
        return n != null && Math.abs(now - n) < key.disclosure().threshold() ? last : null;
    }
}
