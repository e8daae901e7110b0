package dk.fremskudt.monitoring.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.fremskudt.monitoring.facts.Instrument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineCheckTest {
    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);
    private final List<Fault> faults = new ArrayList<>();
    private final LineCheck check = new LineCheck(Instrument.core(), Set.of(751, 630), LEAP_DAY, faults::add);

    @Test
    void aGoodLineIsTakenAsItStands() {
        assertThat(line("Sag 2026/7;751;1;worker;2026-11-20;sex;male"))
                .contains(new RegistrationLine(
                        "Sag 2026/7",
                        751,
                        1,
                        LocalDate.of(2026, 11, 20),
                        Instrument.core().item("sex").orElseThrow(),
                        "male"));
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2028-02-29", "2028-02-28", "2027-12-31", "2000-01-01"})
    void aDayFromTheYear2000TillTodayIsTaken(LocalDate day) {
        assertThat(line("A1;751;1;worker;" + day + ";sex;male"))
                .map(RegistrationLine::registeredOn)
                .contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2028-03-01, future",
        "1999-12-31, tooEarly",
        "2027-02-29, date", // no leap year
        "2026-11-31, date",
        "2026-11-20T00:00, excelDate",
        "20/11-2026, excelDate",
        "31-11-2026, date",
        "'', date"
    })
    void anyOtherIsRefused(String day, String reason) {
        assertThat(line("A1;751;1;worker;" + day + ";sex;male")).isEmpty();
        assertThat(faults).extracting(Fault::text).containsExactly("monitoring.fault." + reason);
    }

    /** Lines of one course share their day: the next day must not be taken for the last. */
    @Test
    void eachLineHasItsOwnDay() {
        assertThat(line("A1;751;1;worker;2026-11-20;sex;male").orElseThrow().registeredOn())
                .isEqualTo("2026-11-20");
        assertThat(line("A1;751;1;worker;2026-11-20;age_band;18_25")
                        .orElseThrow()
                        .registeredOn())
                .isEqualTo("2026-11-20");
        assertThat(line("A2;751;1;worker;2026-11-21;sex;male").orElseThrow().registeredOn())
                .isEqualTo("2026-11-21");
    }

    /** One fault each, and a line with a fault is nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A1;159;1;worker;2026-11-20;sex;male       | municipality     | 159, 630, 751",
                "A1;75;1;worker;2026-11-20;sex;male        | municipality     | 75, 630, 751",
                "A1;751;0;worker;2026-11-20;sex;male       | wave             | 0",
                "A1;751;3;worker;2026-11-20;sex;male       | waveOfItem       | sex, 3, 1",
                "A1;751;1;worker;2026-11-20;role;granting  | waveOfItem       | role, 1, 2",
                "A1;751;1;nurse;2026-11-20;sex;male        | respondent       | nurse",
                "A1;751;1;citizen;2026-11-20;sex;male      | respondentOfItem | sex, worker, citizen",
                "A1;751;1;worker;2026-11-20;shoe;41        | item             | shoe, fs-core-1",
                "A1;751;1;worker;2026-11-20;sex;other      | answer           | other, sex, male, female",
                "A<1>;751;1;worker;2026-11-20;sex;male     | reference        | A<1>",
                "010190-1234;751;1;worker;2026-11-20;sex;male | likeCpr       | ",
                "A1;751;1;worker;2026-11-20;sex;=1+1       | formula          | =1+1",
                "A1;751;1;worker;2026-11-20;sex            | fieldCount       | 7, 6",
                "A1;751;1;worker;2026-11-20;sex;male;x     | fieldCount       | 7, 8",
            })
    void aFaultSaysWhatStoodThereAndWhatMayStandThere(String line, String reason, String arguments) {
        assertThat(line(line)).isEmpty();
        assertThat(faults)
                .extracting(
                        Fault::line,
                        Fault::text,
                        fault -> String.join(
                                ", ",
                                fault.arguments().stream().map(String::valueOf).toList()))
                .containsExactly(tuple(7L, "monitoring.fault." + reason, arguments == null ? "" : arguments));
    }

    @Test
    void everyFaultOfALineIsNamed() {
        line(" ;159;4;nurse;never;sex;other");
        assertThat(faults).extracting(Fault::column).containsExactly(1, 2, 3, 4, 5, 7);
    }

    @Test
    void everyFormulaOfALineIsNamed() {
        line("=A1;-751;+1;@worker;2026-11-20;sex;male");
        assertThat(faults).extracting(Fault::column).containsExactly(1, 2, 3, 4);
    }

    @Test
    void aMessageRepeatsNothingThatLooksLikeACprNumberAndNothingLong() {
        line("A1;751;1;010190-1234;2026-11-20;sex;male");
        line("A1;751;1;" + "x".repeat(60) + ";2026-11-20;sex;male");
        line("A1;751;1;" + "x".repeat(61) + ";2026-11-20;sex;male");
        line("A1;751;1;a\tb;2026-11-20;sex;male");
        assertThat(faults)
                .extracting(fault -> fault.arguments().getFirst())
                .containsExactly("…", "x".repeat(60), "x".repeat(59) + "…", "a b");
    }

    private Optional<RegistrationLine> line(String line) {
        return check.check(7, List.of(line.split(";", -1)));
    }
}
