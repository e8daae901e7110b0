package dk.fremskudt.referral;

import dk.fremskudt.citizen.CitizenForm;
import dk.fremskudt.citizen.CitizenId;
import org.jspecify.annotations.Nullable;

/** Whom an enquiry is about, and what the caseworker chose when warned that she may be known already (M68). */
public sealed interface Told {

    KnownChoice choice();

    /** Why, where there was something to choose. */
    @Nullable String reason();

    record OfKnown(
            CitizenId citizen, KnownChoice choice, @Nullable String reason) implements Told {
        public OfKnown(CitizenId citizen) {
            this(citizen, KnownChoice.NOT_KNOWN, null);
        }
    }

    record OfNew(
            CitizenForm citizen,
            boolean addressProtected,
            KnownChoice choice,
            @Nullable String reason) implements Told {
        public OfNew(CitizenForm citizen) {
            this(citizen, false, KnownChoice.NOT_KNOWN, null);
        }
    }
}
