package dk.fremskudt.programme;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A municipality's own words for what it calls differently from the rest, from its {@code texts_da.properties}. */
public record OwnWords(Map<String, String> words) {
    /** The words that a municipality may choose itself; the product has one of its own for each. */
    public static final Set<String> KEYS =
            Set.of("own.caseworker", "own.course", "own.unit", "own.partnerIntro", "own.citizenIntro");

    public static final OwnWords NONE = new OwnWords(Map.of());

    /** What its caseworkers are called. */
    public Optional<String> caseworker() {
        return word("own.caseworker");
    }

    /** What a course is called. */
    public Optional<String> course() {
        return word("own.course");
    }

    /** The unit that signs letters. */
    public Optional<String> unit() {
        return word("own.unit");
    }

    /** What a partner reads before an enquiry. */
    public Optional<String> partnerIntro() {
        return word("own.partnerIntro");
    }

    /** What a citizen reads first. */
    public Optional<String> citizenIntro() {
        return word("own.citizenIntro");
    }

    private Optional<String> word(String key) {
        return Optional.ofNullable(words.get(key));
    }
}
