package dk.fremskudt.contact;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a contact: an attempt by phone or letter (M76), or an appointment (M77). */
public enum Outcome {
    HELD(true),
    NO_SHOW(true),
    CANCELLED_BY_CITIZEN(true),
    CANCELLED_BY_MUNICIPALITY(true),
    MOVED(true),
    REACHED(false),
    NOT_REACHED(false),
    DECLINED(null);

    private final @Nullable Boolean appointment;

    Outcome(@Nullable Boolean appointment) {
        this.appointment = appointment;
    }

    /** Whether it can be the outcome of that channel. Only an appointment can be missed, cancelled or moved. */
    public boolean fits(Channel channel) {
        return appointment == null || appointment == channel.inPerson();
    }

    public static List<Outcome> of(Channel channel) {
        return Arrays.stream(values()).filter(outcome -> outcome.fits(channel)).toList();
    }

    /** The two spoke with each other, if only for the citizen to say no. */
    public boolean contact() {
        return this == HELD || this == REACHED || this == DECLINED;
    }

    /** Tried in earnest. Outreach is measured by tries; what the municipality put off itself is none. */
    public boolean attempt() {
        return this != CANCELLED_BY_MUNICIPALITY && this != MOVED;
    }
}
