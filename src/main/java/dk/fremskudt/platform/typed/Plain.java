package dk.fremskudt.platform.typed;

import java.util.Locale;
import java.util.regex.Pattern;

/** Text without what makes no difference to its meaning. */
final class Plain {
    /** Spaces of all kinds, as they come along from a document or another program. */
    private static final Pattern BLANK = Pattern.compile("[\\s\\u00a0\\u2007\\u2009\\u202f\\u200b\\ufeff]+");

    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212]");

    private Plain() {}

    /** Small letters, single spaces, one kind of dash. */
    static String of(String text) {
        var spaced = BLANK.matcher(text).replaceAll(" ").strip();
        return DASH.matcher(spaced).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
