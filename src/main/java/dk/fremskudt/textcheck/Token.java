package dk.fremskudt.textcheck;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word of a text and where it stands.
 *
 * @param folded without the differences that people spell around (see {@link #fold})
 * @param begins it is a sentence's first, where every word has a capital
 */
record Token(int start, int end, String text, String folded, boolean begins) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’´][\\p{L}]+)*['’´]?");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final String ENDS = ".!?:\n\r•«»\"“”„*";
    private static final Pattern ABBREVIATED = Pattern.compile(
            "(?:^|[^\\p{L}])(?:d|kl|nr|st|dr|hr|fr|tlf|ca|evt|bl|inkl|jf|pr|\\p{Lu})$", Pattern.CASE_INSENSITIVE);

    static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        var words = WORD.matcher(text);
        while (words.find()) {
            var word = words.group();
            tokens.add(new Token(words.start(), words.end(), word, fold(word), begins(text, words.start())));
        }
        return tokens;
    }

    boolean capital() {
        return Character.isUpperCase(text.charAt(0));
    }

    /** All capitals: an abbreviation such as SKP. */
    boolean acronym() {
        return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** Lower case; å is aa, ø and ö are oe, æ and ä are ae; accents and apostrophes fall away. */
    static String fold(String text) {
        var danish = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
                .replace("å", "aa")
                .replace("ø", "oe")
                .replace("ö", "oe")
                .replace("æ", "ae")
                .replace("ä", "ae")
                .replace("ß", "ss")
                .replaceAll("['’´]", "");
        return ACCENTS.matcher(Normalizer.normalize(danish, Normalizer.Form.NFD))
                .replaceAll("");
    }

    /** As it sounds: Christian and Kristian, Sofie and Sophie, Mathilde and Matilde are one. */
    static String sound(String folded) {
        return folded.replace("ch", "k")
                .replace("ph", "f")
                .replace("th", "t")
                .replace("ck", "k")
                .replace("c", "k")
                .replace("w", "v")
                .replace("z", "s")
                .replace("x", "ks")
                .replace("y", "i")
                .replace("j", "i")
                .replaceAll("(.)\\1", "$1");
    }

    private static boolean begins(String text, int at) {
        int i = at - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t' || text.charAt(i) == '(')) i--;
        if (i < 0) return true;
        char before = text.charAt(i);
        if (before == '-' || before == '–') {
            int line = i - 1;
            while (line >= 0 && text.charAt(line) == ' ') line--;
            return line < 0 || text.charAt(line) == '\n';
        }
        if (before == '.'
                && ABBREVIATED.matcher(text.substring(Math.max(0, i - 6), i)).find()) return false;
        return ENDS.indexOf(before) >= 0;
    }
}
