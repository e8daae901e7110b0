package dk.fremskudt.contact;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a caseworker tells of a contact.
 *
 * @param offeredPlace the place type that was offered, as a code of the model (M87)
 * @param place the place type where it was held, or should have been
 * @param methods codes of the model's methods that were used (M234)
 * @param companions who came along with the citizen (M122)
 */
public record ContactForm(
        Counterpart counterpart,
        Channel channel,
        Direction direction,
        Instant occurredAt,
        Outcome outcome,
        @Nullable String offeredPlace,
        @Nullable String place,
        @Nullable PlaceChooser placeChosenBy,
        @Nullable Integer minutes,
        Set<String> methods,
        @Nullable String companions,
        @Nullable NoteKind noteKind,
        @Nullable String note) {

    public UnfinishedContact unfinished() {
        return new UnfinishedContact(
                counterpart,
                channel,
                direction,
                occurredAt,
                outcome,
                offeredPlace,
                place,
                placeChosenBy,
                minutes,
                methods,
                companions,
                noteKind,
                note);
    }
}
