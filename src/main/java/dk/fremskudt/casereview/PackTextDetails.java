package dk.fremskudt.casereview;

import dk.fremskudt.textcheck.Finding;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text of a pack with what the machine finds in it.
 *
 * @param day the day of the course it belongs to; null for one's own words
 * @param original as it was said
 * @param words as it would go
 */
public record PackTextDetails(
        UUID id,
        int version,
        TextSource source,
        int position,
        @Nullable Integer day,
        boolean chosen,
        String original,
        String words,
        List<Found> findings) {

    /** @param reason why it is a false alarm; null while nobody has said so */
    public record Found(Finding finding, @Nullable String reason) {
        public boolean open() {
            return reason == null;
        }
    }

    /** How many findings wait to be dealt with; a text that stays behind has none. */
    public int open() {
        return chosen ? (int) findings.stream().filter(Found::open).count() : 0;
    }
}
