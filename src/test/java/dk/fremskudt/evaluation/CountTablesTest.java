package dk.fremskudt.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.monitoring.facts.Instrument;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountTablesTest {
    private final List<Count> counts = List.of(
            new Count(751, "sex", 1, "male", 12, 8),
            new Count(751, "sex", 1, "female", 7, 5),
            new Count(751, "sex", 1, null, 19, 13),
            new Count(630, "sex", 1, "female", 4, 0),
            new Count(630, "sex", 1, null, 4, 0));

    @Test
    void eachMunicipalityHasARowByItsCodeAndTheWholeIsTheirSum() {
        CountTable table = only(Cohort.ALL);
        assertThat(table.municipalities()).containsExactly(630, 751);
        assertThat(table.answers()).containsExactly("male", "female");
        assertThat(table.cells()[table.row(630)]).containsExactly(0, 4, 4);
        assertThat(table.cells()[table.row(751)]).containsExactly(12, 7, 19);
        assertThat(table.cells()[table.whole()]).containsExactly(12, 11, 23);
        assertThat(table.row(159)).isEqualTo(-1);
    }

    @Test
    void whoHasNoCompleteCourseHasNoRowAmongThem() {
        CountTable table = only(Cohort.COMPLETE);
        assertThat(table.municipalities()).containsExactly(751);
        assertThat(table.cells()[table.whole()]).containsExactly(8, 5, 13);
    }

    @Test
    void whatNobodyAnsweredHasNoTable() {
        assertThat(CountTables.of(Instrument.core(), List.of(), Cohort.ALL)).isEmpty();
        assertThat(CountTables.of(
                        Instrument.core(),
                        List.of(new Count(630, "sex", 1, "female", 4, 0), new Count(630, "sex", 1, null, 4, 0)),
                        Cohort.COMPLETE))
                .isEmpty();
    }

    @Test
    void anAnswerThatTheInstrumentNoLongerHasCountsForNothing() {
        CountTable table = CountTables.of(
                        Instrument.core(),
                        List.of(new Count(751, "sex", 1, "unknown", 3, 3), new Count(751, "sex", 1, null, 3, 3)),
                        Cohort.ALL)
                .getFirst();
        assertThat(table.cells()[0]).containsExactly(0, 0, 3);
    }

    private CountTable only(Cohort cohort) {
        List<CountTable> tables = CountTables.of(Instrument.core(), counts, cohort);
        assertThat(tables).hasSize(1);
        return tables.getFirst();
    }
}
