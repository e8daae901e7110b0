package dk.fremskudt.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.evaluation.Figures.Figure;
import dk.fremskudt.monitoring.facts.Instrument;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The acceptance figures (M145-M151, M158-M167): computed by us, equal to those computed independently. */
class FiguresOf2014Test {
    private final Programme2014 programme = new Programme2014();

    @TestFactory
    List<DynamicTest> everyCountNAndPerCentIsThatOf2014() {
        return Programme2014.SELECTIONS.stream()
                .map(selection -> DynamicTest.dynamicTest(selection.toString(), () -> {
                    List<PublishedTable> tables =
                            CountTables.of(Instrument.core(), programme.counts(), selection.cohort()).stream()
                                    .map(PublishedTable::open)
                                    .toList();
                    List<Figure> figures =
                            FigureCalculation.figures(Instrument.core(), tables, selection.municipalities());
                    assertThat(Programme2014.asPublished(figures)).isEqualTo(Programme2014.expected(selection));
                }))
                .toList();
    }

    @Test
    void halvesAreRoundedUp() {
        assertThat(Figures.percent(1, 8)).isEqualTo(13); // 12.5
        assertThat(Figures.percent(1, 200)).isEqualTo(1);
        assertThat(Figures.percent(0, 5)).isZero();
        assertThat(Figures.percent(5, 5)).isEqualTo(100);
    }

    @Test
    void aSumOverRoundedSharesIsNotTheRoundedSum() {
        // T5: 13 % + 38 % of eight courses are four of eight, which is 50 % and not 51 %
        assertThat(Figures.percent(1, 8) + Figures.percent(3, 8)).isEqualTo(51);
        assertThat(Figures.percent(1 + 3, 8)).isEqualTo(50);
    }

    @Test
    void theReportSNumbersOfCoursesAreThere() {
        var n = new TreeMap<Integer, Integer>();
        CountTables.of(Instrument.core(), programme.counts(), Cohort.ALL).stream()
                .filter(table -> table.item().equals("age_band"))
                .forEach(table ->
                        table.municipalities().forEach(code -> n.put(code, table.cells()[table.row(code)][table.n()])));
        assertThat(n)
                .containsExactlyInAnyOrderEntriesOf(java.util.Map.of(159, 46, 230, 11, 630, 55, 751, 55)); // M32, T1
    }

    static ObjectNode json() {
        return JsonMapper.shared().createObjectNode();
    }

    static JsonNode tree(Object value) {
        return JsonMapper.shared().valueToTree(value);
    }
}
