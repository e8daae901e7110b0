package dk.fremskudt.textcheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeBandTest {

    @ParameterizedTest
    @CsvSource({
        "0, under_18",
        "17, under_18",
        "18, 18_25",
        "25, 18_25",
        "26, 26_35",
        "35, 26_35",
        "36, 36_45",
        "45, 36_45",
        "46, 46_55",
        "55, 46_55",
        "56, 56_65",
        "65, 56_65",
        "66, over_65",
        "151, over_65"
    })
    void everyAgeLiesInOneBandOfTheInstrument(int years, String code) {
        assertThat(AgeBand.ofYears(years).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "under_18, under_36",
        "18_25, under_36",
        "26_35, under_36",
        "36_45, 36_55",
        "46_55, 36_55",
        "56_65, over_55",
        "over_65, over_55",
        "36_55, 36_55"
    })
    void everyBandLiesInOneOfThreeWideOnes(String code, String wide) {
        var band = AgeBand.ofCode(code).orElseThrow();
        assertThat(band.wider().code()).isEqualTo(wide);
        assertThat(band.wider().contains(band)).isTrue();
    }

    @Test
    void aBandContainsItselfAndWhatIsNarrower() {
        var wide = AgeBand.ofCode("36_55").orElseThrow();
        var narrow = AgeBand.ofCode("36_45").orElseThrow();
        assertThat(wide.contains(narrow)).isTrue();
        assertThat(narrow.contains(wide)).isFalse();
        assertThat(narrow.contains(narrow)).isTrue();
        assertThat(wide.contains(AgeBand.ofCode("26_35").orElseThrow())).isFalse();
        assertThat(wide.contains(AgeBand.ofCode("56_65").orElseThrow())).isFalse();
    }

    @Test
    void theSevenOfTheInstrumentStandInForAgesInTexts() {
        assertThat(AgeBand.all().map(AgeBand::standIn))
                .containsExactly(
                        "[under 18 år]",
                        "[18-25 år]",
                        "[26-35 år]",
                        "[36-45 år]",
                        "[46-55 år]",
                        "[56-65 år]",
                        "[over 65 år]");
    }

    @Test
    void whatIsNoBandHasNoCode() {
        assertThat(AgeBand.ofCode("18_26")).isEmpty();
    }
}
