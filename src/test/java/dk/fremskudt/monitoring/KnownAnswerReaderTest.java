package dk.fremskudt.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownAnswerReaderTest {

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
        "110, over_65"
    })
    void anAgeStandsInTheBandThatItsYearsSay(int years, String band) {
        assertThat(KnownAnswerReader.ageBand(years)).isEqualTo(band);
    }
}
