package dk.fremskudt.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * How long it took from when the municipality learnt of the citizen to the first contact, in the bands of the
 * registrations (M75). Counted in started spans of 24 hours (da. døgn), so that 2-3 begins where the first one ends.
 */
public enum FirstContactDelay {
    SAME_DAY("same_day", 1),
    TWO_TO_THREE_DAYS("2_3_days", 3),
    FOUR_TO_FIVE_DAYS("4_5_days", 5),
    OVER_FIVE_DAYS("over_5_days", Long.MAX_VALUE);

    private static final Duration DAY = Duration.ofHours(24);

    private final String code;
    private final long lastDay;

    FirstContactDelay(String code, long lastDay) {
        this.code = code;
        this.lastDay = lastDay;
    }

    /** The answer's code in the core instrument's item {@code first_contact_delay}. */
    public String code() {
        return code;
    }

    /** Of a course's contacts, in any order; nothing while nobody has spoken with the citizen. */
    public static Optional<FirstContactDelay> of(Instant received, Collection<ContactDetails> contacts) {
        return contacts.stream()
                .map(ContactDetails::form)
                .filter(told -> told.counterpart() == Counterpart.CITIZEN
                        && told.outcome().contact())
                .map(ContactForm::occurredAt)
                .min(Comparator.naturalOrder())
                .map(at -> between(received, at));
    }

    public static FirstContactDelay between(Instant received, Instant contact) {
        // A contact that led to the enquiry rather than followed it is in no span at all, and counts as in the first.
        long started =
                Duration.between(received, contact).plus(DAY).minusNanos(1).dividedBy(DAY);
        return Arrays.stream(values())
                .filter(band -> started <= band.lastDay)
                .findFirst()
                .orElseThrow();
    }
}
