package dk.fremskudt.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CprTest {

    @ParameterizedTest
    @ValueSource(strings = {"0101901234", "010190-1234", " 010190 1234 "})
    void isReadWithOrWithoutHyphen(String text) {
        assertThat(Cpr.parse(text)).map(Cpr::formatted).contains("010190-1234");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "010190",
                "010190-123",
                "010190-12345",
                "3002901234",
                "0113901234",
                "abcdef-ghij",
                "0001901234"
            })
    void isRefusedWhenNobodyCouldHaveIt(String text) {
        assertThat(Cpr.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0101900001, 1990-01-01",
        "0101003999, 1900-01-01",
        "0101364000, 2036-01-01",
        "0101374000, 1937-01-01",
        "0101575000, 2057-01-01",
        "0101585000, 1858-01-01",
        "0101005000, 2000-01-01",
        "0101998000, 1899-01-01",
        "0101369000, 2036-01-01",
        "0101379000, 1937-01-01",
        "2902005000, 2000-02-29"
    })
    void tellsTheCenturyByItsSeventhDigit(String digits, LocalDate born) {
        assertThat(new Cpr(digits).birthDate()).isEqualTo(born);
    }

    @Test
    void the29thOfFebruaryExistsInLeapYearsOnly() {
        assertThat(Cpr.parse("290201-5000")).isEmpty();
    }

    @Test
    void aReplacementNumberAddsSixtyToTheDay() {
        var replacement = new Cpr("6101900001");
        assertThat(replacement.birthDate()).isEqualTo(LocalDate.of(1990, 1, 1));
        assertThat(replacement.replacement()).isTrue();
        assertThat(new Cpr("3101900001").replacement()).isFalse();
        assertThat(Cpr.parse("6001900001")).isEmpty();
    }

    @Test
    void isAskedForNoCheckDigit() {
        assertThat(Cpr.parse("010190-0000")).isPresent();
    }

    @Test
    void hidesItsLastFourDigits() {
        assertThat(new Cpr("0101901234").masked()).isEqualTo("010190-****");
        assertThat(new Cpr("0101901234")).hasToString("010190-****");
    }

    @Test
    void isEvenForWomenAndOddForMen() {
        assertThat(new Cpr("0101901234").woman()).isTrue();
        assertThat(new Cpr("0101901233").woman()).isFalse();
    }

    @Test
    void tellsTheAgeOnADay() {
        var cpr = new Cpr("0101901234");
        assertThat(cpr.age(LocalDate.of(2013, 12, 31))).isEqualTo(23);
        assertThat(cpr.age(LocalDate.of(2014, 1, 1))).isEqualTo(24);
    }

    @Test
    void cannotBeMadeFromSomethingElse() {
        assertThatThrownBy(() -> new Cpr("3002901234")).isInstanceOf(IllegalArgumentException.class);
    }
}
