package dk.fremskudt.decision;

import static dk.fremskudt.Refusals.refused;
import static dk.fremskudt.Refusals.stale;
import static dk.fremskudt.decision.DecisionKind.DECISION;
import static dk.fremskudt.decision.DecisionKind.GRANT;
import static dk.fremskudt.decision.DecisionKind.RECOMMENDATION;
import static dk.fremskudt.decision.DecisionOutcome.GRANTED;
import static dk.fremskudt.decision.DecisionOutcome.PARTLY_GRANTED;
import static dk.fremskudt.decision.DecisionOutcome.RECOMMENDED;
import static dk.fremskudt.decision.DecisionOutcome.REFUSED;
import static dk.fremskudt.decision.Hearing.DONE;
import static dk.fremskudt.decision.Hearing.NOT_NEEDED;
import static dk.fremskudt.decision.Hearing.OUTSTANDING;
import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.casework.TimelineService;
import dk.fremskudt.casework.page.TimelineEntry;
import dk.fremskudt.decision.facts.DecisionFact;
import dk.fremskudt.decision.facts.DecisionFacts;
import dk.fremskudt.identity.Role;
import dk.fremskudt.scenario.CourseScenario;
import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What may be decided, by whom, and what becomes of it. Rudersdal's caseworkers decide on advice (§ 4), and on acute
 * benefits up to 3,000 kroner; its leads decide on nothing.
 */
class DecisionRulesIT extends DatabaseIT {
    private static final String HOME = "rudersdal";
    private static final LocalDate DAY = LocalDate.of(2024, Month.JUNE, 10);

    @Autowired
    private DecisionService decisions;

    @Autowired
    private DecisionFacts facts;

    @Autowired
    private TimelineService timeline;

    private CourseScenario course;

    @BeforeEach
    void anOpenCourse() {
        course = aCourse().by(person(HOME, Role.CASEWORKER)).on(DAY).opened();
    }

    @Test
    void helpThatWasRefusedDoesNotStart() {
        asCaseworker(HOME, () -> {
            var refusal = decided(advice(DECISION, REFUSED));
            refused("decision.start.refused", () -> decisions.started(refusal, 1, DAY));
            assertThat(details(refusal).startsOn()).isNull();
            var partly = decided(advice(DECISION, PARTLY_GRANTED));
            decisions.started(partly, 1, DAY);
            assertThat(details(partly).startsOn()).isEqualTo(DAY);
        });
    }

    @Test
    void helpStartsOnlyOnceItIsDecided() {
        asCaseworker(HOME, () -> {
            var draft = drafted(advice(GRANT, GRANTED));
            refused("decision.start.notDecided", () -> decisions.started(draft, 0, DAY));
        });
    }

    @Test
    void whatAModelDoesNotAllowIsRecommendedInstead() {
        var advice = asCaseworker(HOME, () -> {
            var support = drafted(form(GRANT, "sel_85", GRANTED, null));
            refused("decision.mustRecommend", () -> decisions.decide(support, 0));
            var refusal = drafted(form(DECISION, "sel_85", REFUSED, null));
            refused("decision.mustRecommend", () -> decisions.decide(refusal, 0));
            return drafted(advice(GRANT, GRANTED));
        });
        as(HOME, Role.LEAD, () -> refused("decision.mustRecommend", () -> decisions.decide(advice, 0)));
    }

    @Test
    void aGrantEndsAtTheLimitToTheOere() {
        asCaseworker(HOME, () -> {
            decided(form(GRANT, "acute", GRANTED, 300_000L));
            var above = drafted(form(GRANT, "acute", GRANTED, 300_001L));
            refused("decision.aboveLimit", () -> decisions.decide(above, 0));
        });
    }

    @Test
    void aRecommendationNeedsAReceiverAndNothingElseThatBinds() {
        asCaseworker(HOME, () -> {
            var nobody = drafted(recommendation(" "));
            refused("decision.missing.RECEIVER", () -> decisions.decide(nobody, 0));
            var somebody = decided(recommendation("Visitationen"));
            assertThat(details(somebody).form().recommendedTo()).isEqualTo("Visitationen");
        });
    }

    @Test
    void whatBindsTheMunicipalityIsReasonedHeardAndToldFirst() {
        asCaseworker(HOME, () -> {
            refused("decision.missing.SUBJECT", () -> drafted(advice(" ", GRANTED, "Fordi", DONE, true, true)));
            missing("REASONS", advice("Råd", GRANTED, " ", DONE, true, true));
            missing("HEARING", advice("Råd", GRANTED, "Fordi", OUTSTANDING, true, true));
            missing("REASONS_TOLD", advice("Råd", GRANTED, "Fordi", DONE, false, true));
            missing("COMPLAINT_GUIDANCE", advice("Råd", PARTLY_GRANTED, "Fordi", DONE, true, false));
            decided(advice("Råd", GRANTED, "Fordi", NOT_NEEDED, true, false));
        });
    }

    @Test
    void aGrantGrantsADecisionDecidesAndARecommendationRecommends() {
        asCaseworker(HOME, () -> {
            refused("decision.outcomeMisfit", () -> drafted(advice(GRANT, REFUSED)));
            refused("decision.outcomeMisfit", () -> drafted(advice(DECISION, RECOMMENDED)));
            refused("decision.outcomeMisfit", () -> drafted(advice(RECOMMENDATION, GRANTED)));
            refused("decision.unknownBasis", () -> drafted(form(GRANT, "sel_999", GRANTED, null)));
        });
    }

    @Test
    void whatIsDecidedIsNeitherChangedNorThrownAway() {
        asCaseworker(HOME, () -> {
            var decided = decided(advice(GRANT, GRANTED));
            refused("decision.immutable", () -> decisions.change(decided, 1, advice(GRANT, PARTLY_GRANTED)));
            refused("decision.immutable", () -> decisions.discard(decided, 1));
            refused("decision.immutable", () -> decisions.decide(decided, 1));
        });
    }

    @Test
    void whatIsDecidedStartsAndIsReplacedByWhoeverSawItAsItIs() {
        asCaseworker(HOME, () -> {
            var decided = decided(advice(GRANT, GRANTED));
            decisions.started(decided, 1, DAY);
            stale(() -> decisions.started(decided, 1, DAY.plusDays(1)));
            stale(() -> decisions.replace(decided, 1, "Nye oplysninger"));
            assertThat(details(decided).startsOn()).isEqualTo(DAY);
        });
    }

    @Test
    void aDraftIsChangedAndThrownAwayByWhoeverSawItAsItIs() {
        asCaseworker(HOME, () -> {
            var draft = drafted(advice(GRANT, GRANTED));
            decisions.change(draft, 0, advice(GRANT, PARTLY_GRANTED));
            assertThat(details(draft).form().outcome()).isEqualTo(PARTLY_GRANTED);
            stale(() -> decisions.change(draft, 0, advice(GRANT, GRANTED)));
            stale(() -> decisions.discard(draft, 0));
            stale(() -> decisions.decide(draft, 0));
            decisions.discard(draft, 1);
            refused("decision.notFound", () -> decisions.decide(draft, 1));
            refused("decision.notFound", () -> decisions.started(new DecisionId(UUID.randomUUID()), 0, DAY));
        });
    }

    @Test
    void onlyWhatStandsIsReplacedOnceAndWithAReason() {
        asCaseworker(HOME, () -> {
            var draft = drafted(advice(GRANT, GRANTED));
            refused("decision.replace.notDecided", () -> decisions.replace(draft, 0, "Forkert beløb"));
            var older = decided(advice(GRANT, GRANTED));
            refused("decision.replace.reasonNeeded", () -> decisions.replace(older, 1, " "));
            var newer = decisions.replace(older, 1, "Forkert beløb");
            refused("decision.replace.already", () -> decisions.replace(older, 1, "Forkert igen"));
            decisions.decide(newer, 0);
            assertThat(details(older).standing()).isEqualTo(Standing.REPLACED);
            assertThat(details(newer).replacementReason()).isEqualTo("Forkert beløb");
        });
    }

    @Test
    void aReplacementThatIsThrownAwayLeavesTheOlderOneStanding() {
        asCaseworker(HOME, () -> {
            var older = decided(advice(GRANT, GRANTED));
            decisions.discard(decisions.replace(older, 1, "Forkert beløb"), 0);
            assertThat(details(older).standing()).isEqualTo(Standing.DECIDED);
            assertThat(details(decisions.replace(older, 1, "Nu rigtigt")).replaces())
                    .isEqualTo(older);
        });
    }

    @Test
    void nothingIsDecidedInAClosedCourse() {
        asCaseworker(HOME, () -> {
            var form = advice(GRANT, GRANTED);
            var draft = drafted(form);
            var decided = decided(form);
            course.closed();
            refused("casework.closed", () -> drafted(form));
            refused("casework.closed", () -> decisions.change(draft, 0, form));
            refused("casework.closed", () -> decisions.discard(draft, 0));
            refused("casework.closed", () -> decisions.decide(draft, 0));
            refused("casework.closed", () -> decisions.replace(decided, 1, "Forkert beløb"));
        });
    }

    @Test
    void draftsAreNobodysHistoryAndNoFacts() {
        asCaseworker(HOME, () -> {
            drafted(advice(GRANT, GRANTED));
            assertThat(facts.of(course.id())).isEmpty();
            assertThat(timeline.of(course.id())).extracting(TimelineEntry::kind).doesNotContain("decision");
            var older = decided(advice(GRANT, GRANTED));
            decisions.decide(decisions.replace(older, 1, "Forkert beløb"), 0);
            assertThat(facts.of(course.id())).extracting(DecisionFact::replaced).containsExactlyInAnyOrder(true, false);
            assertThat(timeline.of(course.id())).extracting(TimelineEntry::kind).contains("decision");
        });
    }

    @Test
    void aPlaceIsWhereTheCitizenWasAndAReceiverIsOfARecommendation() {
        asCaseworker(HOME, () -> {
            var office = drafted(new DecisionForm(
                    GRANT,
                    "Råd",
                    "sel_4",
                    GRANTED,
                    null,
                    "Fordi",
                    "Visitationen",
                    Occasion.OFFICE,
                    false,
                    "home",
                    DONE,
                    true,
                    true));
            assertThat(details(office).form().place()).isNull();
            assertThat(details(office).form().recommendedTo()).isNull();
            assertThat(details(drafted(advice(GRANT, GRANTED))).form().place()).isEqualTo("home");
        });
    }

    private DecisionId drafted(DecisionForm form) {
        return decisions.draft(course.id(), form);
    }

    private DecisionId decided(DecisionForm form) {
        var draft = drafted(form);
        decisions.decide(draft, 0);
        return draft;
    }

    private void missing(String what, DecisionForm form) {
        var draft = drafted(form);
        assertThat(details(draft).missing()).extracting(Enum::name).containsExactly(what);
        refused("decision.missing." + what, () -> decisions.decide(draft, 0));
    }

    private DecisionDetails details(DecisionId id) {
        return decisions.of(course.id()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static DecisionForm advice(DecisionKind kind, DecisionOutcome outcome) {
        return form(kind, "sel_4", outcome, null);
    }

    private static DecisionForm advice(
            String subject, DecisionOutcome outcome, String reasons, Hearing hearing, boolean told, boolean guided) {
        return form(GRANT, subject, "sel_4", outcome, null, reasons, null, hearing, told, guided);
    }

    private static DecisionForm recommendation(String receiver) {
        return form(
                RECOMMENDATION, "Bostøtte", "sel_85", RECOMMENDED, null, "Fordi", receiver, OUTSTANDING, false, false);
    }

    private static DecisionForm form(
            DecisionKind kind, String basis, DecisionOutcome outcome, @Nullable Long amountOre) {
        return form(kind, "Råd og hjælp", basis, outcome, amountOre, "Fordi", null, DONE, true, true);
    }

    private static DecisionForm form(
            DecisionKind kind,
            String subject,
            String basis,
            DecisionOutcome outcome,
            @Nullable Long amountOre,
            String reasons,
            @Nullable String receiver,
            Hearing hearing,
            boolean told,
            boolean guided) {
        return new DecisionForm(
                kind,
                subject,
                basis,
                outcome,
                amountOre,
                reasons,
                receiver,
                Occasion.AT_MEETING,
                true,
                "home",
                hearing,
                told,
                guided);
    }
}
