package dk.fremskudt.citizen;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words as they are searched for: lower case and without the differences that people spell around. Å, aa and a are one,
 * so are ø, ö, oe and o, and æ, ä and ae; other accents fall away. The beginning of a word folds to the beginning of the
 * folded word, so that a search can begin with the first letter.
 */
final class SearchWords {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchWords() {}

    /** The folded words of a text, each once, in their order. */
    static Set<String> of(String text) {
        var words = new LinkedHashSet<String>();
        for (var word : BETWEEN_WORDS.split(fold(text), -1)) if (!word.isEmpty()) words.add(word);
        return words;
    }

    static String fold(String text) {
        var danish = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
                .replace("å", "a")
                .replace("ø", "o")
                .replace("ä", "æ")
                .replace("ß", "ss");
        return ACCENTS.matcher(Normalizer.normalize(danish, Normalizer.Form.NFD))
                .replaceAll("")
                .replace("aa", "a")
                .replace("oe", "o")
                .replace("æ", "ae");
    }

    /** Only the digits of a telephone number, without the Danish country code. */
    static String phone(String text) {
        var digits = text.replaceAll("[^0-9]", "");
        return digits.length() == 10 && digits.startsWith("45")
                ? digits.substring(2)
                : digits.length() == 12 && digits.startsWith("0045") ? digits.substring(4) : digits;
    }
}
