package dk.fremskudt.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Åse, Aase",
        "Åse, Ase",
        "Søren, Soeren",
        "Søren, Soren",
        "Kjær, Kjaer",
        "René, Rene",
        "Müller, Muller",
        "Jönsson, Jønsson",
        "A\u030ase, Åse",
        "NØRREGADE, nørregade"
    })
    void peopleSpellTheSameNameDifferently(String one, String other) {
        assertThat(SearchWords.fold(one)).isEqualTo(SearchWords.fold(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Åse", "Aase", "Søren", "Joel", "Kjær", "Noël", "Haandværkergade", "Æblevænget", "Gæst"})
    void everyBeginningOfAWordBeginsItsFold(String word) {
        for (int length = 1; length <= word.length(); length++)
            assertThat(SearchWords.fold(word)).startsWith(SearchWords.fold(word.substring(0, length)));
    }

    @Test
    void wordsAreSplitAtAnythingThatIsNoLetterOrDigit() {
        assertThat(SearchWords.of("Anne-Marie O'Brien, Nørregade 12, 2.tv"))
                .containsExactly("anne", "marie", "o", "brien", "norregade", "12", "2", "tv");
    }

    @Test
    void nothingHasNoWords() {
        assertThat(SearchWords.of(" - ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12345678", "12 34 56 78", "+45 12345678", "0045 12 34 56 78", "4512345678"})
    void aTelephoneNumberIsTheSameWithAndWithoutItsCountry(String text) {
        assertThat(SearchWords.phone(text)).isEqualTo("12345678");
    }
}
