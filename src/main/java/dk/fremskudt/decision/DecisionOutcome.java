package dk.fremskudt.decision;

import java.util.Arrays;
import java.util.List;

/** What came of it. */
public enum DecisionOutcome {
    RECOMMENDED,
    GRANTED,
    PARTLY_GRANTED,
    REFUSED;

    public boolean fits(DecisionKind kind) {
        return switch (kind) {
            case RECOMMENDATION -> this == RECOMMENDED;
            case GRANT -> this == GRANTED || this == PARTLY_GRANTED;
            case DECISION -> this != RECOMMENDED;
        };
    }

    public static List<DecisionOutcome> of(DecisionKind kind) {
        return Arrays.stream(values()).filter(outcome -> outcome.fits(kind)).toList();
    }
}
