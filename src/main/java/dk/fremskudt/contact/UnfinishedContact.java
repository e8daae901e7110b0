package dk.fremskudt.contact;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A contact as far as it has been told: whatever somebody types first, it is kept (see {@link ContactForm}). */
public record UnfinishedContact(
        @Nullable Counterpart counterpart,
        @Nullable Channel channel,
        @Nullable Direction direction,
        @Nullable Instant occurredAt,
        @Nullable Outcome outcome,
        @Nullable String offeredPlace,
        @Nullable String place,
        @Nullable PlaceChooser placeChosenBy,
        @Nullable Integer minutes,
        Set<String> methods,
        @Nullable String companions,
        @Nullable NoteKind noteKind,
        @Nullable String note) {

    /** As a contact, once what every contact needs is told. */
    public ContactForm finished() {
        return new ContactForm(
                requireNonNull(counterpart),
                requireNonNull(channel),
                requireNonNull(direction),
                requireNonNull(occurredAt),
                requireNonNull(outcome),
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
