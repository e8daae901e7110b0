package dk.fremskudt.contact;

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
        @Nullable String note) {}
