package dk.fremskudt.textcheck;

import dk.fremskudt.textcheck.Finding.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds ages in years, in figures and in words; an age band stands in. A span of time («for 3 år siden») is no age. */
final class AgeFinder implements TextCheck.Finder {
    private static final Map<String, Integer> WORDS = words();
    private static final String NUMBER = "(\\d{1,3}|"
            + String.join(
                    "|",
                    WORDS.keySet().stream()
                            .sorted((a, b) -> b.length() - a.length())
                            .toList()) + ")";
    private static final String NOT_A_SPAN = "(?! (?:siden|tilbage|endnu|mere|frem|i træk|senere|før|forinden|efter))";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final List<Pattern> AGES = List.of(
            Pattern.compile("(?<![\\p{L}\\d])" + NUMBER + "[ -]?årig\\w*", FLAGS),
            Pattern.compile("(?<![\\p{L}\\d])" + NUMBER + " års? (?:gammel|gamle|gl\\.?)(?!\\p{L})", FLAGS),
            Pattern.compile(
                    "(?<=(?<!\\p{L})(?:er|var|bliver|blev|fylder|fyldte|fyldt|på|alder|alderen|af) )" + NUMBER
                            + " års?(?!\\p{L})" + NOT_A_SPAN,
                    FLAGS),
            Pattern.compile(
                    "(?<=(?<!\\p{L})(?:fylder|fyldte|fyldt|jeg er|hun er|han er|da jeg var|da hun var|da han var) )"
                            + NUMBER + "(?= ?(?:$|[.,;!?)]|(?:og|men|nu|i dag|snart)(?!\\p{L})))",
                    FLAGS),
            Pattern.compile("(?:^|(?<=[(,;:] ?))" + "([1-9]\\d) år(?= ?(?:$|[),;.]))" + NOT_A_SPAN, FLAGS));

    @Override
    public void find(String text, List<Finding> found) {
        for (var age : AGES) {
            var matches = age.matcher(text);
            while (matches.find()) {
                int years = years(matches);
                if (years <= 120) {
                    var standIn = AgeBand.ofYears(years).standIn();
                    found.add(new Finding(matches.start(), matches.end(), Kind.AGE, matches.group(), standIn));
                }
            }
        }
    }

    private static int years(Matcher match) {
        var number = match.group(1);
        return Character.isDigit(number.charAt(0))
                ? Integer.parseInt(number)
                : WORDS.getOrDefault(Token.fold(number), 0);
    }

    /** Danish numerals, with and without the letters that not every keyboard has: to … nioghalvfems. */
    private static Map<String, Integer> words() {
        var ones = List.of("en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni");
        var teens =
                List.of("ti", "elleve", "tolv", "tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten");
        var tens = List.of("tyve", "tredive", "fyrre", "halvtreds", "tres", "halvfjerds", "firs", "halvfems");
        var words = new HashMap<String, Integer>();
        for (int i = 1; i < ones.size(); i++) words.put(ones.get(i), i + 1);
        for (int i = 0; i < teens.size(); i++) words.put(teens.get(i), 10 + i);
        for (int ten = 0; ten < tens.size(); ten++) {
            words.put(tens.get(ten), 20 + 10 * ten);
            for (int one = 0; one < ones.size(); one++)
                words.put(ones.get(one) + "og" + tens.get(ten), 21 + 10 * ten + one);
        }
        return Map.copyOf(words);
    }
}
