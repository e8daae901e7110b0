package dk.fremskudt.textcheck;

import dk.fremskudt.textcheck.Finding.Kind;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the citizen's streets and towns and the partners of the municipality by their words, inflected or in compounds. */
final class KnownPhrases implements TextCheck.Finder {
    private static final int LONG = 5;
    private static final Pattern HOUSE = Pattern.compile(
            "^,? (?:nr\\.? ?|nummer )?\\d{1,3} ?[A-Za-z]?(?![\\p{L}\\d])(?:,? (?:st|kl|\\d{1,2})\\.? ?(?:sal)?,? ?(?:tv|th|mf)?\\.?)?");

    private record Phrase(Kind kind, List<String> words, String standIn) {}

    private final List<Phrase> phrases;

    KnownPhrases(Known known) {
        phrases = Stream.concat(
                        known.places().stream().map(place -> phrase(Kind.PLACE, place)),
                        known.organisations().stream().map(one -> phrase(Kind.ORGANISATION, one)))
                .filter(phrase -> !phrase.words.isEmpty())
                .toList();
    }

    @Override
    public void find(String text, List<Finding> found) {
        var tokens = Token.of(text);
        for (var phrase : phrases) {
            for (int i = 0; i + phrase.words.size() <= tokens.size(); i++) {
                if (stands(phrase, tokens.subList(i, i + phrase.words.size()))) {
                    found.add(finding(
                            phrase,
                            tokens.get(i).start(),
                            tokens.get(i + phrase.words.size() - 1).end(),
                            text));
                }
            }
        }
    }

    private static boolean stands(Phrase phrase, List<Token> tokens) {
        int last = phrase.words.size() - 1;
        for (int i = 0; i < last; i++) {
            if (!tokens.get(i).folded().equals(phrase.words.get(i))) return false;
        }
        var token = tokens.get(last);
        var word = phrase.words.get(last);
        boolean alone = last == 0;
        if (token.folded().equals(word) || token.folded().equals(word + "s")) {
            return !alone || token.capital() || (phrase.kind == Kind.PLACE && word.length() >= LONG);
        }
        return alone
                && phrase.kind == Kind.PLACE
                && word.length() >= LONG
                && token.folded().startsWith(word)
                && token.folded().length() >= word.length() + 2;
    }

    private static Finding finding(Phrase phrase, int start, int end, String text) {
        int until = end;
        var kind = phrase.kind;
        if (kind == Kind.PLACE) {
            var house = HOUSE.matcher(text.substring(end));
            if (house.find()) {
                until = end + house.end();
                kind = Kind.ADDRESS;
            }
        }
        return new Finding(start, until, kind, text.substring(start, until), phrase.standIn);
    }

    private static Phrase phrase(Kind kind, Known.Called called) {
        return new Phrase(
                kind,
                Token.of(called.text()).stream()
                        .map(Token::folded)
                        .filter(word -> kind == Kind.ORGANISATION || word.length() > 1)
                        .toList(),
                called.standIn());
    }
}
