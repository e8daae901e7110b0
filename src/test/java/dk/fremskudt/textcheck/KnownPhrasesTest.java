package dk.fremskudt.textcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.fremskudt.textcheck.Finding.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownPhrasesTest {
    private final KnownPhrases phrases = new KnownPhrases(new Known.Builder()
            .place("Varde", "[sted]")
            .place("Ribe", "[sted]")
            .place("Skovbrynet B", "[adresse]")
            .place("7000", "[sted]")
            .organisation("Lægerne på Torvet", "[Partner 1 (praktiserende læge)]")
            .organisation("Klub A", "[Partner 2 (klub)]")
            .organisation("Brugsen", "[Partner 3 (butik)]")
            .build());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hun bor i Varde nu              | PLACE        | Varde",
                "Hun bor i varde nu              | PLACE        | varde",
                "Det er Vardes torv              | PLACE        | Vardes",
                "Hun er Vardeborger nu           | PLACE        | Vardeborger",
                "Hun bor i Vardeby nu            | PLACE        | Vardeby",
                "Hun bor i Ribe nu               | PLACE        | Ribe",
                "Hun bor på Skovbrynet nu        | PLACE        | Skovbrynet", // the letter of the door may be left out
                "Hun bor på Skovbrynet 14, 2. tv | ADDRESS      | Skovbrynet 14, 2. tv",
                "Hos lægerne på torvet i dag     | ORGANISATION | lægerne på torvet",
                "Hos Lægerne på Torvets læge     | ORGANISATION | Lægerne på Torvets",
                "Hun går i Klub A i dag          | ORGANISATION | Klub A",
                "Hun går i Brugsen i dag         | ORGANISATION | Brugsen",
            })
    void aKnownPlaceOrPartnerIsFound(String text, Kind kind, String found) {
        assertThat(find(text)).extracting(Finding::kind, Finding::found).containsExactly(tuple(kind, found));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hun river i ribe og hindbær", // too short without its capital
                "Hun er Ribeboer nu",
                "Hun er Vardex nu", // one letter more is another word
                "Hun bor på et torv og på torvet",
                "Hun bor hos lægerne på gaden",
                "Hun går i Klub B i dag",
                "Hun går i brugsen i dag", // what one word names may be a word
                "Hun går i Brugsenhuset i dag", // only places are in compounds
                "Torvet",
            })
    void otherWordsAreLeft(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void aPhraseMayEndTheText() {
        assertThat(find("Varde")).hasSize(1);
        assertThat(find("Lægerne på Torvet")).hasSize(1);
    }

    private List<Finding> find(String text) {
        var found = new ArrayList<Finding>();
        phrases.find(text, found);
        return found;
    }
}
