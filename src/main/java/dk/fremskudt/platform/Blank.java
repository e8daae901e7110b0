package dk.fremskudt.platform;

import org.jspecify.annotations.Nullable;

/** A text field left blank says nothing: such a text counts as absent. */
public final class Blank {
    private Blank() {}

    /** The text without blanks around it; null where nothing is left. */
    public static @Nullable String toNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
