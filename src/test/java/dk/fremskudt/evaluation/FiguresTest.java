package dk.fremskudt.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.evaluation.Figures.Figure;
import dk.fremskudt.evaluation.Figures.Series;
import dk.fremskudt.monitoring.facts.Instrument;
import dk.fremskudt.monitoring.facts.Respondent;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private final CountTable sex = CountTable.of(
            "sex", 1, false, List.of(630, 751), List.of("male", "female"), new int[][] {{3, 5, 8}, {12, 18, 30}});

    @Test
    void aFigureCarriesTheQuestionItsAnswersAndTheirShares() {
        Figure figure = figures(PublishedTable.open(sex), Set.of(751)).getFirst();
        assertThat(figure.label()).isEqualTo("Borgerens køn");
        assertThat(figure.respondent()).isEqualTo(Respondent.WORKER);
        assertThat(figure.series())
                .containsExactly(new Series(
                        1,
                        30,
                        List.of(
                                new Figures.AnswerCount("male", "Mand", 12, 40, false),
                                new Figures.AnswerCount("female", "Kvinde", 18, 60, false))));
    }

    @Test
    void aSuppressedCountHasNoShare() {
        boolean[][] hidden = new boolean[3][3];
        hidden[1][0] = true;
        assertThat(figures(PublishedTable.of(sex, hidden), Set.of(751))
                        .getFirst()
                        .series()
                        .getFirst()
                        .answers())
                .containsExactly(
                        new Figures.AnswerCount("male", "Mand", null, null, true),
                        new Figures.AnswerCount("female", "Kvinde", 18, 60, false));
    }

    @Test
    void withoutNNoCountHasAShare() {
        boolean[][] hidden = new boolean[3][3];
        hidden[1][2] = true;
        Series series = figures(PublishedTable.of(sex, hidden), Set.of(751))
                .getFirst()
                .series()
                .getFirst();
        assertThat(series.n()).isNull();
        assertThat(series.answers())
                .containsExactly(
                        new Figures.AnswerCount("male", "Mand", 12, null, false),
                        new Figures.AnswerCount("female", "Kvinde", 18, null, false));
    }

    @Test
    void whatNoneOfTheChosenAnsweredIsNoFigure() {
        assertThat(figures(PublishedTable.open(sex), Set.of(159))).isEmpty();
    }

    @Test
    void aFigureIsFoundByItsItem() {
        Figure figure = figures(PublishedTable.open(sex), Set.of()).getFirst();
        var figures = new Figures("fs-core-1", Cohort.ALL, Disclosure.INTERNAL, List.of(), List.of(figure));
        assertThat(figures.figure("sex")).contains(figure);
        assertThat(figures.figure("age_band")).isEmpty();
    }

    /** M167: of so few a per cent says more than it knows. */
    @Test
    void underThirtyAnswersInAnyWaveTheCountComesFirst() {
        assertThat(withN(30, 31).countsFirst()).isFalse();
        assertThat(withN(30, 29).countsFirst()).isTrue();
        assertThat(withN(30, null).countsFirst()).isTrue();
    }

    private static Figure withN(@Nullable Integer first, @Nullable Integer second) {
        return new Figure(
                "support_home",
                "",
                Respondent.WORKER,
                false,
                List.of(new Series(1, first, List.of()), new Series(2, second, List.of())));
    }

    private static List<Figure> figures(PublishedTable table, Set<Integer> municipalities) {
        return FigureCalculation.figures(Instrument.core(), List.of(table), municipalities);
    }
}
