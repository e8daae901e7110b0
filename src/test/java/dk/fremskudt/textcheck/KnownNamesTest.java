package dk.fremskudt.textcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody here exists. */
class KnownNamesTest {
    private final KnownNames names = new KnownNames(new Known.Builder()
            .person("Mette af Hansen", "[Borgeren]")
            .person("Bo Christensen", "[Sagsbehandler A]")
            .person("Johannes", "[en medarbejder]")
            .person("Jens Jen", "[en pårørende]")
            .person("Max P. Ravn", "[en kollega]")
            .build());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jeg mødte Mette Hansen i går   | Mette Hansen",
                "Jeg mødte Mette-Hansen i går   | Mette-Hansen",
                "Christensen bo var der         | Christensen bo", // beside another part «bo» is a name without its
                // capital
                "max ravn var der               | max ravn",
                "Jeg så Metthe i går            | Metthe", // sounds the same
                "Jeg så Metthes hund            | Metthes",
                "Jeg så Johanes i går           | Johanes",
                "Jeg så Hansem i går            | Hansem", // a letter is wrong
                "Jeg så Hanse i går             | Hanse", // or missing
                "Jeg så Hanxsen i går           | Hanxsen", // or too many
                "Det var hansenhus              | hansenhus",
                "Det var Mettefest              | Mettefest",
                "Mette H. var der               | Mette H.",
                "Mette K. var der               | Mette", // K. is not hers
                "Jeg så MH i går                | MH",
                "Jeg så M. H. i går             | M. H.",
            })
    void aKnownNameIsFoundInOnePiece(String text, String found) {
        assertThat(find(text)).extracting(Finding::found).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jeg så max i går", // an ordinary word without its capital
                "Jeg så jenz i går",
                "Jeg så Jenz i går", // too short a name to look for misspellings of
                "Jeg så metthe i går", // a misspelling has its capital
                "Hansem var der", // at the beginning every word has one
                "Jeg så Jansen i går", // another name
                "Jeg så Hamsem i går", // two letters
                "Det var hansenis", // too little for a compound
                "Det var mettefest", // too short a name for one without a capital
                "Det var Jensfest",
                "Det var godt af ham",
                "Møde på P. plads",
                "Jeg så J. i går", // one letter is nobody's initials
            })
    void whatOnlyLooksLikeOneIsLeft(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void namesThatDoNotStandSideBySideAreTwo() {
        assertThat(find("Mette, Hansen")).extracting(Finding::found).containsExactly("Mette", "Hansen");
        assertThat(find("Mette Bo")).extracting(Finding::standIn).containsExactly("[Borgeren]", "[Sagsbehandler A]");
    }

    @ParameterizedTest
    @CsvSource({
        "Mettes plan, [Borgeren]s",
        "Metteses plan, [Borgeren]", // no genitive of hers, though it may be misspelt
        "Maxes plan, [en kollega]s",
        "Max plan, [en kollega]",
        "Jens plan, [en pårørende]", // the name itself, not the genitive of Jen
        "Jens' plan, [en pårørende]"
    })
    void theStandInOfAGenitiveIsAGenitive(String text, String standIn) {
        assertThat(find("Det er " + text)).extracting(Finding::standIn).containsExactly(standIn);
    }

    @Test
    void twoPartsOfANameAreCertainAndTheSameTwiceIsNot() {
        assertThat(find("Mette Hansen").getFirst().certain()).isTrue();
        assertThat(find("Mette Mette").getFirst().certain()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "hansen, hansen, true",
        "hansen, hamsen, true",
        "hansen, jansen, true",
        "hansen, hansem, true",
        "hansen, hanse, true",
        "hansen, ansen, true",
        "hansen, hasen, true",
        "hanse, hansen, true",
        "hansen, hanssen, true",
        "hansen, hamsem, false",
        "hansen, hans, false",
        "hans, hansen, false",
        "hansen, nansne, false",
        "hansen, ahnsen, false"
    })
    void twoWordsAreALetterApartWhereOneIsChangedAddedOrMissing(String one, String other, boolean apart) {
        assertThat(KnownNames.oneLetterApart(one, other)).isEqualTo(apart);
    }

    private List<Finding> find(String text) {
        var found = new ArrayList<Finding>();
        names.find(text, found);
        return found;
    }
}
