package dk.fremskudt.evaluation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Who may see the figures. Counts from 1 up to, but not including, the threshold are suppressed (E16). Internal is for
 * evaluators bound by an agreement, who see true counts, as the report of 2014 printed them.
 */
public enum Disclosure {
    INTERNAL(0),
    SHARED(3),
    PUBLIC(5);

    private final int threshold;

    Disclosure(int threshold) {
        this.threshold = threshold;
    }

    public int threshold() {
        return threshold;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
