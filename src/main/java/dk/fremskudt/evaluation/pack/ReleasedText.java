package dk.fremskudt.evaluation.pack;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text that a municipality let go after its check, or the mark that there is one which it withheld. The last wall: a
 * text that carries a mail address or a number long enough for a telephone or a CPR number is refused here, whoever
 * passed it.
 *
 * @param text null where it is withheld
 */
public record ReleasedText(boolean withheld, @Nullable String text) {
    public static final ReleasedText WITHHELD = new ReleasedText(true, null);

    private static final Pattern LEADS_TO_SOMEBODY = Pattern.compile("\\S@\\S|(?<!\\d)\\d(?:[ .\\-–/]?\\d){7,}(?!\\d)");

    public ReleasedText {
        if (withheld != (text == null)) throw new IllegalArgumentException("a text is either withheld or there");
        if (text != null && LEADS_TO_SOMEBODY.matcher(text).find())
            throw new IllegalArgumentException("the text carries a number or an address");
    }

    public static ReleasedText of(String text) {
        return new ReleasedText(false, text);
    }
}
