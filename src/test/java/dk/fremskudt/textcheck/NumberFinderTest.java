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

class NumberFinderTest {

    /** What is found of numbers and addresses that nobody has told of beforehand. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Skriv til navn@firma.example i dag  | MAIL   | navn@firma.example | true",
                "Skriv til navn(at)firma i dag       | MAIL   | navn(at)firma      | true",
                "Se minblog.dk i dag                 | MAIL   | minblog.dk         | false",
                "Konto 123456 i dag                  | NUMBER | 123456             | false",
                "Konto 1234-567890123 i dag          | NUMBER | 1234-567890123     | true",
                "Sag 2026-001 i dag                  | NUMBER | 2026-001           | false",
                "Bil AB 12 345 i dag                 | NUMBER | AB 12 345          | false",
            })
    void aNumberThatCouldLeadSomewhereIsFound(String text, Kind kind, String found, boolean certain) {
        assertThat(find(new Known.Builder().build(), text))
                .extracting(Finding::kind, Finding::found, Finding::certain)
                .containsExactly(tuple(kind, found, certain));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fra 2013-2015 gik det", "Fra 2013 – 2015 gik det", "I 12345 dage", "Bil A 12 345"})
    void spansOfYearsAndShortNumbersAreLeft(String text) {
        assertThat(find(new Known.Builder().build(), text)).isEmpty();
    }

    @Test
    void eightDigitsAreCertainEvenAsANumber() {
        assertThat(find(new Known.Builder().build(), "Ring 86123456"))
                .extracting(Finding::kind, Finding::certain)
                .containsExactly(tuple(Kind.PHONE, true), tuple(Kind.NUMBER, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "310295     | [cpr-nummer] | født 310295        | CPR     | true",
                "3102954321 | x            | nr 310295-4321     | CPR     | true",
                "20304050   | x            | ring 20 30 40 50   | PHONE   | true",
                "2026-0012  | x            | sag 2026-0012      | NUMBER  | true",
                "8000       | x            | i 8000             | PLACE   | false",
                "12345      | x            | konto 12345        | NUMBER  | false",
                "123456     | x            | konto 123456 kr    | NUMBER  | true", // so long it is no sum of money
                "123        | x            | kode 1-2-3         | NUMBER  | false",
                "14         | x            | i nr. 14           | ADDRESS | false",
                "14         | x            | i nummer 14B       | ADDRESS | false",
            })
    void aKnownNumberIsNamedByItsLength(String number, String standIn, String text, Kind kind, boolean certain) {
        var known = new Known.Builder().number(number, standIn).build();
        assertThat(find(known, text))
                .first()
                .extracting(Finding::kind, Finding::standIn, Finding::certain)
                .containsExactly(kind, standIn, certain);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14     | vi mødtes 14 gange", // a house number is one only where it is called so
                "14     | i nr. 145",
                "12345  | det koster 12345 kr",
                "123    | kode 1234",
                "ukendt | i nr. 5",
            })
    void aKnownNumberThatMeansSomethingElseIsLeft(String number, String text) {
        assertThat(find(new Known.Builder().number(number, "x").build(), text)).isEmpty();
    }

    @Test
    void aKnownMailAddressIsFoundInCapitalsToo() {
        var known = new Known.Builder().mail("åse@post.example", "x").build();
        assertThat(find(known, "Skriv til ÅSE@POST.EXAMPLE"))
                .first()
                .extracting(Finding::standIn, Finding::certain)
                .containsExactly("x", true);
    }

    private static List<Finding> find(Known known, String text) {
        var found = new ArrayList<Finding>();
        new NumberFinder(known).find(text, found);
        return found;
    }
}
