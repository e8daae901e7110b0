package dk.fremskudt.monitoring.facts;

import org.jspecify.annotations.Nullable;

/** Who the citizen is by the first wave (M137, M139), as codes of the {@link Instrument}; null is not registered. */
public record Characteristics(
        @Nullable String sex, @Nullable String ageBand) {
    public static final Characteristics UNKNOWN = new Characteristics(null, null);
}
