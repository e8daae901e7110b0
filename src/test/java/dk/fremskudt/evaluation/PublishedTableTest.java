package dk.fremskudt.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PublishedTableTest {
    private final CountTable table = table(new int[][] {{20, 30, 50}, {40, 25, 65}});

    @Test
    void withoutAChoiceOfMunicipalitiesTheWholeIsShown() {
        PublishedTable open = PublishedTable.open(table);
        assertThat(open.row(Set.of())).containsExactly(60, 55, 115);
        assertThat(open.row(Set.of(1, 2))).containsExactly(60, 55, 115);
        assertThat(open.row(Set.of(2))).containsExactly(40, 25, 65);
        assertThat(open.row(Set.of(2, 99))).containsExactly(40, 25, 65);
        assertThat(open.row(Set.of(99))).isNull();
    }

    @Test
    void theWholesNIsKnownUnlessItIsSuppressed() {
        assertThat(PublishedTable.open(table).wholeN()).isEqualTo(115);
        boolean[][] hidden = new boolean[3][3];
        hidden[2][2] = true;
        assertThat(PublishedTable.of(table, hidden).wholeN()).isNull();
        assertThat(new PublishedTable("x", 1, List.of(), java.util.Map.of()).wholeN())
                .isNull();
    }

    @Test
    void aCountThatChangedByFewerThanTheThresholdWouldTellOfThem() {
        PublishedTable before = PublishedTable.open(table);
        boolean[][] given = before.givenAwayIn(table(new int[][] {{24, 25, 49}, {40, 30, 70}}), 5);
        assertThat(given[0]).containsExactly(true, false, true); // by 4, by 5, by 1
        assertThat(given[1]).containsExactly(false, false, false); // by none, by 5, by 5
        assertThat(given[2]).containsExactly(true, false, true); // by 4, by none, by 4
    }

    @Test
    void whatWasSuppressedGivesNothingAway() {
        boolean[][] hidden = new boolean[3][3];
        hidden[0][0] = true;
        PublishedTable before = PublishedTable.of(table, hidden);
        boolean[][] given = before.givenAwayIn(table(new int[][] {{21, 30, 51}, {40, 25, 65}}), 5);
        assertThat(given[0]).containsExactly(false, false, true);
    }

    @Test
    void aMunicipalityThatHadNoAnswersBeforeHadNone() {
        CountTable alone = CountTable.of("x", 1, false, List.of(1), List.of("a", "b"), new int[][] {{20, 30, 50}});
        boolean[][] given = PublishedTable.open(alone).givenAwayIn(table(new int[][] {{20, 30, 50}, {4, 9, 13}}), 5);
        assertThat(given[1]).containsExactly(true, false, false);
    }

    private static CountTable table(int[][] rows) {
        return CountTable.of("x", 1, false, List.of(1, 2), List.of("a", "b"), rows);
    }
}
