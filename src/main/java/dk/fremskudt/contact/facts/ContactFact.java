package dk.fremskudt.contact.facts;

import dk.fremskudt.platform.Coded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contact or an attempt without its words. Days count from the day the enquiry came in. Place types and methods are
 * those of the municipality's model; a rare one can still point to a person, so the reader generalises.
 *
 * @param counterpart {@code CITIZEN} or {@code PARTNERS}
 * @param minutes time spent; null where it was not noted
 * @param noteKind whether a note was the coach's or the authority's (M111); null where there is none
 * @param companion whether somebody came along with the citizen
 * @param noted whether there is a note
 */
public record ContactFact(
        int day,
        String counterpart,
        String channel,
        String direction,
        String outcome,
        @Nullable Coded offeredPlace,
        @Nullable Coded place,
        @Nullable String placeChosenBy,
        @Nullable Integer minutes,
        List<Coded> methods,
        @Nullable String noteKind,
        boolean companion,
        boolean noted) {}
