package dk.fremskudt.textcheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {

    /** The word in question is always «Han». */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Han kom",
                " Han kom",
                "\tHan kom",
                "(Han kom",
                "Det gik. Han kom",
                "Det gik!\tHan kom",
                "Gik det? (Han kom)",
                "Sådan: Han kom",
                "Det gik\nHan kom",
                "Det gik\rHan kom",
                "Hun sagde «Han kom»",
                "Hun sagde \"Han kom\"",
                "* Han kom",
                "- Han kom",
                "– Han kom",
                "Det gik\n  - Han kom",
                "  - Han kom",
                "-Han kom",
                "Hun boede i kommunen. Han kom",
                "Det var et år. Han kom"
            })
    void aWordBeginsASentenceAfterItsEndOrInAList(String text) {
        assertThat(han(text).begins()).as(text).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Så kom Han",
                "Så, Han",
                "d. Han",
                "Mødet er kl. Han",
                "Hun så dr. Han",
                "P. Han",
                "Ring tlf. Han",
                "Mandag - Han",
                "Det gik\nfint - Han"
            })
    void aWordWithinASentenceDoesNot(String text) {
        assertThat(han(text).begins()).as(text).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"SKP, true", "ABC, true", "I, false", "Han, false", "han, false", "ÆØ, true"})
    void anAbbreviationIsTwoCapitalsOrMore(String word, boolean acronym) {
        assertThat(Token.of(word).getFirst().acronym()).isEqualTo(acronym);
    }

    @ParameterizedTest
    @CsvSource({
        "Åse, aase",
        "Søren, soeren",
        "Jönsson, joensson",
        "Kjær, kjaer",
        "Händel, haendel",
        "René, rene",
        "O'Brien, obrien"
    })
    void aWordIsFoldedTillSpellingsAreOne(String word, String folded) {
        assertThat(Token.fold(word)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "christian, kristian",
        "sophie, sofie",
        "mathilde, matilde",
        "erick, erik",
        "max, maks",
        "willy, vili",
        "zara, sara"
    })
    void namesThatSoundAlikeAreOne(String one, String other) {
        assertThat(Token.sound(one)).isEqualTo(Token.sound(other));
    }

    @Test
    void aWordKnowsWhereItStands() {
        assertThat(Token.of("Mette's hund, Åse").stream().map(Token::text)).containsExactly("Mette's", "hund", "Åse");
        assertThat(Token.of("Mette's hund").getLast().start()).isEqualTo(8);
        assertThat(Token.of("Mette's hund").getLast().end()).isEqualTo(12);
    }

    private static Token han(String text) {
        return Token.of(text).stream()
                .filter(token -> token.text().equals("Han"))
                .findFirst()
                .orElseThrow();
    }
}
