package dk.fremskudt.textcheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Looks through a text for whatever could lead to somebody: everything known of the case (M178), and what names,
 * numbers, addresses and dates look like in Danish. Finds rather too much: a person says where it is a false alarm.
 */
public final class TextCheck {
    /** In place of a stand-in that already stands there: neither letter, digit nor the end of a sentence. */
    private static final char CLEARED = '\uFFFC';

    private final List<Finder> finders;
    private final TreeSet<String> standIns;

    /** One way of finding something. */
    interface Finder {
        void find(String text, List<Finding> found);
    }

    public TextCheck(Known known) {
        finders = List.of(
                new NumberFinder(known),
                new DateFinder(),
                new AddressFinder(),
                new KnownNames(known),
                new KnownPhrases(known),
                new AgeFinder(),
                new PossibleNames());
        standIns = new TreeSet<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        standIns.addAll(StandIn.ALL);
        known.people().forEach(person -> standIns.add(person.standIn()));
        for (var called : List.of(known.organisations(), known.places(), known.numbers(), known.mails()))
            called.forEach(one -> standIns.add(one.standIn()));
    }

    /** What is found, in the order of the text and never one over another. */
    public List<Finding> findings(String text) {
        var open = withoutStandIns(text);
        var all = new ArrayList<Finding>();
        finders.forEach(finder -> finder.find(open, all));
        all.sort(Comparator.comparingInt(Finding::start).thenComparing(Finding::end, Comparator.reverseOrder()));
        var apart = new ArrayList<Finding>();
        for (var finding : all) {
            var last = apart.isEmpty() ? null : apart.getLast();
            if (last != null && last.overlaps(finding)) apart.set(apart.size() - 1, last.with(finding, open));
            else apart.add(finding);
        }
        return List.copyOf(apart);
    }

    private String withoutStandIns(String text) {
        var open = text;
        for (var standIn : standIns) {
            open = Pattern.compile(Pattern.quote(standIn))
                    .matcher(open)
                    .replaceAll(String.valueOf(CLEARED).repeat(standIn.length()));
        }
        return open;
    }
}
