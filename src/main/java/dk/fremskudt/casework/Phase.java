package dk.fremskudt.casework;

import java.util.Arrays;
import java.util.Optional;

/**
 * Where a course stands (M15-M16). It runs from contact to aftercare in this order; only closing leads to
 * {@link #CLOSED}, and only reopening leads out of it (M121).
 */
public enum Phase {
    CONTACT,
    ASSESSMENT,
    TRANSITION,
    FOLLOW_UP,
    AFTERCARE,
    CLOSED;

    /** What it takes to move a course from one phase to another. */
    public enum Move {
        /** The natural next step. */
        STEP,
        /** Back, or past a phase: life is not a straight line, but the record must say why. */
        WITH_REASON,
        /** Nowhere, into closing by the back door, or out of a closed course. */
        REFUSED
    }

    public Move to(Phase next) {
        if (next == this || this == CLOSED || next == CLOSED) {
            return Move.REFUSED;
        }
        return next == next().orElse(null) ? Move.STEP : Move.WITH_REASON;
    }

    /** The phase that follows; none after the last. */
    private Optional<Phase> next() {
        return Arrays.stream(values())
                .filter(phase -> phase.compareTo(this) > 0)
                .findFirst();
    }

    public boolean open() {
        return this != CLOSED;
    }
}
