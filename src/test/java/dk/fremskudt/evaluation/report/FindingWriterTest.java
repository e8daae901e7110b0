package dk.fremskudt.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.evaluation.Figures.AnswerCount;
import dk.fremskudt.evaluation.Figures.Figure;
import dk.fremskudt.evaluation.Figures.Series;
import dk.fremskudt.monitoring.facts.Instrument;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The sentence beside a figure, from the counts in the instrument's order. */
class FindingWriterTest {
    private static final String TOO_FEW = "Der er for få svar til at sige noget om fordelingen.";
    private static final String SUPPRESSED =
            "Et eller flere tal er skjult for at beskytte borgerne, og figuren er derfor ikke kommenteret.";

    @Test
    void bothSexesAreNamedWithShareAndCount() {
        assertThat(findings("sex", series(1, 166, 93, 73)))
                .containsExactly("Af borgerne er 56 % (93 af 166) mænd og 44 % (73 af 166) kvinder.");
    }

    @Test
    void ofFewOnlyTheCountIsSaid() {
        assertThat(findings("sex", series(1, 30, 12, 18)))
                .containsExactly("Af borgerne er 40 % (12 af 30) mænd og 60 % (18 af 30) kvinder.");
        assertThat(findings("sex", series(1, 29, 11, 18)))
                .containsExactly("Af borgerne er 11 af 29 mænd og 18 af 29 kvinder.");
    }

    @Test
    void ofHardlyAnyoneNothingIsSaid() {
        assertThat(findings("sex", series(1, 5, 2, 3)))
                .containsExactly("Af borgerne er 2 af 5 mænd og 3 af 5 kvinder.");
        assertThat(findings("sex", series(1, 4, 2, 2))).containsExactly(TOO_FEW);
        assertThat(findings("sex", series(1, null, null, null))).containsExactly(TOO_FEW);
        assertThat(findings("goal_progress", series(2, 50, 40, 5, 3, 2), series(3, 0, 0, 0, 0, 0)))
                .containsExactly(TOO_FEW);
        assertThat(findings("goal_progress", series(2, 50, 40, 5, 3, 2), series(3, null, null, null, null, null)))
                .containsExactly(TOO_FEW);
    }

    @Test
    void whereACountIsSuppressedTheFigureIsNotCommentedOn() {
        assertThat(findings("sex", series(1, 50, null, null))).containsExactly(SUPPRESSED);
        assertThat(findings("age_band", series(1, 50, 3, null, 20, 10, 5, 2, null)))
                .containsExactly(SUPPRESSED);
        assertThat(findings("role", series(2, 50, null, 20, 30, 8, null))).containsExactly(SUPPRESSED);
        assertThat(findings(
                        "citizen_change", series(2, 50, 20, null, 8, 6, 4, null), series(3, 50, 20, 12, 8, 6, 4, 0)))
                .containsExactly(SUPPRESSED);
        assertThat(findings("citizen_change", series(2, 50, null, 20, 8, 6, 4, null)))
                .containsExactly(SUPPRESSED);
        assertThat(findings("goal_progress", series(2, 50, null, null, 3, 2), series(3, 50, 40, 5, 3, 2)))
                .containsExactly(SUPPRESSED);
        assertThat(findings("goal_progress", series(2, 50, 40, 5, 3, 2), series(3, 50, null, null, 3, 2)))
                .containsExactly(SUPPRESSED);
    }

    @Test
    void theLargestGroupIsNamed() {
        assertThat(findings("age_band", series(1, 100, 2, 42, 20, 15, 11, 7, 3)))
                .containsExactly("Flest er i aldersgruppen «18-25»: 42 % (42 af 100).");
        assertThat(findings("first_contact_delay", series(1, 100, 15, 60, 20, 5)))
                .containsExactly("Flest svarer «2-3 døgn»: 60 % (60 af 100).");
    }

    @Test
    void whoShareTheFirstPlaceAreNamedTogether() {
        assertThat(findings("first_contact_delay", series(1, 100, 40, 15, 40, 5)))
                .containsExactly("Flest svarer «Indenfor samme døgn» og «4-5 døgn»: 40 % (40 af 100).");
    }

    @Test
    void ofSeveralAnswersTheTwoMostUsedAreNamed() {
        assertThat(findings("role", series(2, 127, 60, 90, 108, 30, 12)))
                .containsExactly("Flest svarer «Råd og vejledning (SEL § 4)»: 85 % (108 af 127). "
                        + "Dernæst kommer «Koordinerende ift. professionelle samarbejdspartnere»: 71 % (90 af 127).");
        assertThat(findings("psychiatry_contact", series(1, 100, 10, 50, 40, 20, 0)))
                .containsExactly("Flest svarer «Tidligere indlagt på psykiatrisk sengeafsnit»: 50 % (50 af 100). "
                        + "Dernæst kommer «Ambulant regional behandlingspsykiatri»: 40 % (40 af 100).");
    }

    @Test
    void whereTwoAreMostUsedNobodyComesNext() {
        assertThat(findings("psychiatry_contact", series(1, 100, 10, 50, 50, 20, 0)))
                .containsExactly("Flest svarer «Tidligere indlagt på psykiatrisk sengeafsnit» "
                        + "og «Ambulant regional behandlingspsykiatri»: 50 % (50 af 100).");
    }

    /** T5: 21 % and 36 % would make 57, and so do 10 and 17 of 47; of 54 they would not. */
    @Test
    void theTwoBestAnswersAreSummedBeforeTheyAreRounded() {
        assertThat(findings("citizen_change", series(2, 47, 10, 17, 12, 5, 2, 1)))
                .containsExactly(
                        "Lidt over halvdelen af borgerne svarer i fase 2, at de har fået det bedre eller meget "
                                + "bedre: 57 % (27 af 47).");
        assertThat(findings("wellbeing_change", series(2, 40, 5, 15, 10, 5, 3, 2)))
                .containsExactly(
                        "For halvdelen af borgerne vurderer sagsbehandleren i fase 2, at trivslen har ændret sig "
                                + "positivt eller meget positivt: 50 % (20 af 40).");
    }

    @Test
    void ofFewTheImprovementIsACount() {
        assertThat(findings("citizen_change", series(2, 30, 5, 10, 5, 5, 3, 2)))
                .first()
                .asString()
                .startsWith("Halvdelen");
        assertThat(findings("citizen_change", series(2, 29, 5, 10, 5, 5, 3, 1)))
                .containsExactly("I fase 2 svarer 15 af 29 borgere, at de har fået det bedre eller meget bedre.");
        assertThat(findings("wellbeing_change", series(3, 8, 1, 3, 2, 1, 1, 0)))
                .containsExactly(
                        "I fase 3 vurderer sagsbehandleren for 4 af 8 borgere, at trivslen har ændret sig positivt "
                                + "eller meget positivt.");
    }

    /** M155. */
    @Test
    void moreOfTheBestAnswerEarlierThanLaterIsSaidAsItIs() {
        assertThat(findings("citizen_change", series(2, 50, 20, 10, 10, 5, 3, 2), series(3, 40, 8, 20, 6, 3, 2, 1)))
                .hasSize(3)
                .last()
                .isEqualTo(
                        "Bemærk: flere svarer «Meget bedre» i fase 2, 40 % (20 af 50), end i fase 3, 20 % (8 af 40). "
                                + "Tallene forklarer ikke hvorfor.");
    }

    @Test
    void nothingIsToBeNotedWhereTheShareIsTheSameOrGrewOrIsOfFew() {
        assertThat(findings("citizen_change", series(2, 50, 20, 10, 10, 5, 3, 2), series(3, 40, 16, 12, 6, 3, 2, 1)))
                .hasSize(2);
        assertThat(findings("citizen_change", series(2, 50, 20, 10, 10, 5, 3, 2), series(3, 40, 20, 8, 6, 3, 2, 1)))
                .hasSize(2);
        assertThat(findings("citizen_change", series(2, 50, 20, 10, 10, 5, 3, 2), series(3, 29, 1, 18, 5, 2, 2, 1)))
                .hasSize(2);
        assertThat(findings("citizen_change", series(2, 29, 20, 2, 3, 2, 1, 1), series(3, 50, 1, 30, 10, 5, 3, 1)))
                .hasSize(2);
    }

    @Test
    void thirtyAnswersInBothWavesAreEnoughToNoteIt() {
        assertThat(findings("citizen_change", series(2, 30, 15, 5, 5, 3, 1, 1), series(3, 30, 3, 17, 5, 3, 1, 1)))
                .hasSize(3);
    }

    @Test
    void aDevelopmentGoesFromTheFirstWaveToTheLast() {
        assertThat(findings(
                        "support_home",
                        series(1, 100, 50, 20, 15, 10, 3, 2),
                        series(2, 100, 55, 20, 10, 10, 3, 2),
                        series(3, 50, 32, 8, 5, 3, 1, 1)))
                .containsExactly("«Intet støttebehov» går fra 50 % (50 af 100) i fase 1 til 64 % (32 af 50) i fase 3.");
        assertThat(findings("employment", series(1, 100, 60, 5, 5, 10, 10, 5, 5), series(3, 50, 20, 5, 5, 10, 5, 3, 2)))
                .containsExactly("«Arbejdsledig på kontanthjælp/dagpenge» går fra 60 % (60 af 100) i fase 1 til 40 % "
                        + "(20 af 50) i fase 3.");
        assertThat(findings("goal_progress", series(2, 50, 25, 15, 5, 5), series(3, 50, 30, 15, 2, 3)))
                .containsExactly("«Tættere på» går fra 50 % (25 af 50) i fase 2 til 60 % (30 af 50) i fase 3.");
    }

    @Test
    void fewerWhoAreNotJudgedMayBeTheReasonFromFivePointsOn() {
        assertThat(findings("goal_progress", series(2, 100, 50, 30, 10, 10), series(3, 100, 60, 30, 5, 5)))
                .containsExactly(
                        "«Tættere på» går fra 50 % (50 af 100) i fase 2 til 60 % (60 af 100) i fase 3.",
                        "«Ved ikke» falder samtidig fra 10 % (10 af 100) til 5 % (5 af 100); en del af forskellen kan derfor "
                                + "skyldes, at flere borgere er vurderet.");
        assertThat(findings("goal_progress", series(2, 100, 50, 30, 10, 10), series(3, 100, 60, 29, 5, 6)))
                .hasSize(1);
        assertThat(findings("goal_progress", series(2, 100, 50, 30, null, null), series(3, 100, 60, 30, 5, 5)))
                .hasSize(1);
        assertThat(findings("goal_progress", series(2, 100, 50, 30, 10, 10), series(3, 100, 60, 30, null, null)))
                .hasSize(1);
    }

    @Test
    void theGoodShareIsWhatTheOutcomeIsReadFor() {
        assertThat(FindingWriter.good("citizen_change", answered("citizen_change", series(2, 50, 10, 20, 10, 5, 3, 2))))
                .contains("60 % (30 af 50)");
        assertThat(FindingWriter.good("support_economy", answered("support_economy", series(1, 20, 8, 4, 3, 3, 1, 1))))
                .contains("8 af 20");
        assertThat(FindingWriter.good(
                        "citizen_change", answered("citizen_change", series(2, 50, 10, null, 10, 5, 3, null))))
                .isEmpty();
        assertThat(FindingWriter.good("citizen_change", answered("citizen_change", series(2, 0, 0, 0, 0, 0, 0, 0))))
                .isEmpty();
        assertThat(FindingWriter.good("citizen_change", answered("citizen_change", series(2, null, 0, 0, 0, 0, 0, 0))))
                .isEmpty();
    }

    /** M144: of four it would speak of persons. */
    @Test
    void theGoodPerCentIsDrawnFromFiveAnswersOn() {
        assertThat(FindingWriter.goodPercent("support_home", answered("support_home", series(1, 5, 2, 1, 1, 1, 0, 0))))
                .isEqualTo(OptionalInt.of(40));
        assertThat(FindingWriter.goodPercent("support_home", answered("support_home", series(1, 4, 2, 1, 1, 0, 0, 0))))
                .isEmpty();
        assertThat(FindingWriter.goodPercent(
                        "support_home", answered("support_home", series(1, 50, null, 1, 1, 0, 0, 0))))
                .isEmpty();
    }

    private record Counts(
            int wave, @Nullable Integer n, @Nullable Integer[] counts) {}

    private static Counts series(int wave, @Nullable Integer n, @Nullable Integer... counts) {
        return new Counts(wave, n, counts);
    }

    private static List<String> findings(String item, Counts... waves) {
        var asked = Instrument.core().item(item).orElseThrow();
        var series = List.of(waves).stream().map(wave -> answered(item, wave)).toList();
        return FindingWriter.of(new Figure(item, asked.label(), asked.respondent(), asked.multiple(), series));
    }

    private static Series answered(String item, Counts wave) {
        var answers = Instrument.core().item(item).orElseThrow().answers();
        assertThat(wave.counts).as(item).hasSameSizeAs(answers);
        return new Series(
                wave.wave,
                wave.n,
                IntStream.range(0, answers.size())
                        .mapToObj(i -> new AnswerCount(
                                answers.get(i).code(),
                                answers.get(i).label(),
                                wave.counts[i],
                                null,
                                wave.counts[i] == null))
                        .toList());
    }
}
