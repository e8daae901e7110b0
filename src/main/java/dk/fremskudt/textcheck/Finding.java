package dk.fremskudt.textcheck;

/**
 * Something in a text that could lead to somebody.
 *
 * @param start index of its first character
 * @param end index after its last
 * @param found the words as they stand
 * @param standIn what could stand there instead
 * @param certain it is known to belong to the case, or is a number or an address that nobody needs to see: a false alarm
 *     can't be claimed
 */
public record Finding(int start, int end, Kind kind, String found, String standIn, boolean certain) {
    /** What it is, in order of weight: where two lie over each other, the first one names them. */
    public enum Kind {
        MAIL,
        CPR,
        DATE,
        PHONE,
        ADDRESS,
        NAME,
        PLACE,
        ORGANISATION,
        AGE,
        NUMBER,
        POSSIBLE_NAME
    }

    Finding(int start, int end, Kind kind, String found, String standIn) {
        this(start, end, kind, found, standIn, false);
    }

    boolean overlaps(Finding other) {
        return start < other.end && other.start < end;
    }

    /** The two as one, named by the weightier; what is certain and holds the other within it outweighs any. */
    Finding with(Finding other, String text) {
        var first = outweighs(other) || (!other.outweighs(this) && kind.compareTo(other.kind) <= 0) ? this : other;
        int from = Math.min(start, other.start);
        int to = Math.max(end, other.end);
        return new Finding(from, to, first.kind, text.substring(from, to), first.standIn, certain || other.certain);
    }

    private boolean outweighs(Finding other) {
        return certain && start <= other.start && end >= other.end && end - start > other.end - other.start;
    }

    /** The text with the stand-in in the finding's place. */
    public String replaceIn(String text) {
        return text.substring(0, start) + standIn + text.substring(end);
    }
}
