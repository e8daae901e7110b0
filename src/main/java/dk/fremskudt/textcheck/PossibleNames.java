package dk.fremskudt.textcheck;

import dk.fremskudt.textcheck.Finding.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what may be a name though nobody of the case is called so: in Danish only names have a capital within a
 * sentence. At its beginning, where every word has one, only common given names are found.
 */
final class PossibleNames implements TextCheck.Finder {
    private static final int LONGEST_ACRONYM = 6;
    private static final Set<String> NO_NAMES = Set.of(
            "i",
            "de",
            "dem",
            "deres",
            "jer",
            "jeres",
            "gud",
            "danmark",
            "dansk",
            "facebook",
            "teams",
            "nej",
            "ja",
            "ok");
    private static final Set<String> GIVEN_NAMES = givenNames();

    @Override
    public void find(String text, List<Finding> found) {
        Token before = null;
        for (var token : Token.of(text)) {
            boolean beside = before != null
                    && text.substring(before.end(), token.start()).matches("[ \\-–]");
            if (isName(token)) {
                int start = beside && before != null && before.capital() && isGivenName(before)
                        ? before.start()
                        : token.start();
                found.add(new Finding(
                        start, token.end(), Kind.POSSIBLE_NAME, text.substring(start, token.end()), StandIn.SOMEBODY));
            }
            before = token;
        }
    }

    private static boolean isName(Token token) {
        if (!token.capital()) return false;
        if (token.text().length() < 2 || (token.acronym() && token.text().length() <= LONGEST_ACRONYM)) return false;
        return token.begins() ? isGivenName(token) : !NO_NAMES.contains(token.folded());
    }

    private static boolean isGivenName(Token token) {
        var word = token.folded();
        return GIVEN_NAMES.contains(word)
                || (word.endsWith("s") && GIVEN_NAMES.contains(word.substring(0, word.length() - 1)));
    }

    private static Set<String> givenNames() {
        try (var in = PossibleNames.class.getResourceAsStream("/textcheck/given-names.txt")) {
            if (in == null) throw new IllegalStateException("the list of given names is missing");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.strip().split("\\s+")).stream())
                    .filter(name -> !name.isEmpty())
                    .map(Token::fold)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
