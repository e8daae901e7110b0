package dk.fremskudt.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.evaluation.Figures.AnswerCount;
import dk.fremskudt.evaluation.Figures.Series;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "100, 100, alle",
        "999, 1000, næsten alle", // 100 % when rounded, and yet not all
        "90, 100, næsten alle",
        "89, 100, de fleste",
        "70, 100, de fleste",
        "69, 100, omkring to tredjedele",
        "64, 100, omkring to tredjedele",
        "63, 100, klart over halvdelen",
        "60, 100, klart over halvdelen",
        "59, 100, lidt over halvdelen",
        "51, 100, lidt over halvdelen",
        "504, 1000, halvdelen",
        "50, 100, halvdelen",
        "495, 1000, halvdelen",
        "49, 100, knap halvdelen",
        "45, 100, knap halvdelen",
        "44, 100, under halvdelen",
        "0, 100, under halvdelen"
    })
    void aShareIsPutIntoWords(int count, int n, String words) {
        assertThat(Wording.roughly(count, n)).isEqualTo(words);
    }

    @Test
    void ofFewTheCountComesFirst() {
        var answer = new AnswerCount("male", "Mand", 4, 40, false);
        assertThat(Wording.share(answer, false)).isEqualTo("40 % (4)");
        assertThat(Wording.share(answer, true)).isEqualTo("4 (40 %)");
    }

    @Test
    void aNumberThatIsNotShownIsAWord() {
        assertThat(Wording.share(new AnswerCount("male", "Mand", null, null, true), false))
                .isEqualTo("skjult");
        assertThat(Wording.share(new AnswerCount("male", "Mand", 4, null, false), false))
                .isEqualTo("skjult");
        assertThat(Wording.number(null)).isEqualTo("skjult");
        assertThat(Wording.number(0)).isEqualTo("0");
    }

    @Test
    void aRateNeedsBothItsNumbers() {
        assertThat(Wording.rate(167, 242)).isEqualTo("69 %");
        assertThat(Wording.rate(0, 242)).isEqualTo("0 %");
        assertThat(Wording.rate(null, 242)).isEqualTo("–");
        assertThat(Wording.rate(167, null)).isEqualTo("–");
        assertThat(Wording.rate(0, 0)).isEqualTo("–");
    }

    @Test
    void underThirtyAnswersAreFewAndSoAreSuppressedOnes() {
        assertThat(Wording.isSmall(series(30, 47))).isFalse();
        assertThat(Wording.isSmall(series(47, 29))).isTrue();
        assertThat(Wording.isSmall(series(47, null))).isTrue();
    }

    @Test
    void namesAreListedAsTheyAreSpoken() {
        assertThat(Wording.list(List.of())).isEmpty();
        assertThat(Wording.list(List.of("Aarhus"))).isEqualTo("Aarhus");
        assertThat(Wording.list(List.of("Aarhus", "Vejle"))).isEqualTo("Aarhus og Vejle");
        assertThat(Wording.list(List.of("Aarhus", "Vejle", "Rudersdal"))).isEqualTo("Aarhus, Vejle og Rudersdal");
    }

    @Test
    void aMunicipalityIsNamedByItsTown() {
        assertThat(Wording.municipality("Rudersdal Kommune")).isEqualTo("Rudersdal");
        assertThat(Wording.municipality("Kommune Kommunesen")).isEqualTo("Kommune Kommunesen");
    }

    @Test
    void aDateIsWrittenOut() {
        assertThat(Wording.date(LocalDate.of(2014, 1, 1))).isEqualTo("1. januar 2014");
    }

    @Test
    void aSentenceBeginsWithACapitalInDanishToo() {
        assertThat(Wording.capitalised("ældre borgere")).isEqualTo("Ældre borgere");
        assertThat(Wording.capitalised("i")).isEqualTo("I");
    }

    private static List<Series> series(@Nullable Integer... n) {
        return Arrays.stream(n).map(one -> new Series(1, one, List.of())).toList();
    }
}
