package dk.fremskudt.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.decision.facts.DecisionFacts;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.Coded;
import dk.fremskudt.platform.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

/** Rudersdal's model lets a caseworker grant acute benefits up to 3,000 kroner, and nothing by § 85. */
class DecisionIT extends DatabaseIT {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private DecisionFacts facts;

    @Autowired
    private Clock clock;

    @Test
    void whoeverMayNotGrantMustRecommend() {
        asCaseworker("rudersdal", () -> {
            var course = course();
            var grant =
                    decisions.draft(course, form(DecisionKind.GRANT, "sel_85", DecisionOutcome.GRANTED, null, null));
            assertThatThrownBy(() -> decisions.decide(grant, 0))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Lav en indstilling i stedet");
            var much =
                    decisions.draft(course, form(DecisionKind.GRANT, "acute", DecisionOutcome.GRANTED, 300_001L, null));
            assertThatThrownBy(() -> decisions.decide(much, 0)).hasMessageContaining("3.000");
            var recommended = decisions.draft(
                    course,
                    form(DecisionKind.RECOMMENDATION, "sel_85", DecisionOutcome.RECOMMENDED, null, "Visitationen"));
            decisions.decide(recommended, 0);
            assertThat(only(course, recommended).standing()).isEqualTo(Standing.DECIDED);
        });
    }

    @Test
    void whatIsDecidedStandsUntilSomethingReplacesIt() {
        var granted = asCaseworker("rudersdal", () -> {
            var course = course();
            var id =
                    decisions.draft(course, form(DecisionKind.GRANT, "acute", DecisionOutcome.GRANTED, 300_000L, null));
            decisions.decide(id, 0);
            assertThatThrownBy(() -> decisions.change(
                            id, 1, form(DecisionKind.GRANT, "acute", DecisionOutcome.GRANTED, 1L, null)))
                    .hasMessageContaining("ændres ikke");
            assertThatThrownBy(() -> decisions.discard(id, 1)).isInstanceOf(Refusal.class);
            decisions.started(id, 1, LocalDate.now(clock));
            assertThat(facts.of(course).getFirst().startedDay()).isZero();

            var newer = decisions.replace(id, 2, "Beløbet var tastet forkert");
            assertThat(only(course, id).standing()).isEqualTo(Standing.DECIDED);
            decisions.decide(newer, 0);
            assertThat(only(course, id).standing()).isEqualTo(Standing.REPLACED);
            assertThat(only(course, newer).replaces()).isEqualTo(id);
            assertThat(facts.of(course).toString()).doesNotContain("tastet", "El-regning");
            return id;
        });
        assertThatThrownBy(() ->
                        root().update("update decision_decision set amount_ore = 1 where id = ?", granted.value()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("only replaced");
    }

    @Test
    void reasonsAndNamesLeaveOnlyWhenTheyAreAskedFor() {
        asCaseworker("rudersdal", () -> {
            var course = course();
            var recommended = decisions.draft(
                    course,
                    form(DecisionKind.RECOMMENDATION, "sel_85", DecisionOutcome.RECOMMENDED, null, "Birgit Holm"));
            decisions.decide(recommended, 0);
            decisions.draft(
                    course,
                    form(DecisionKind.RECOMMENDATION, "sel_99", DecisionOutcome.RECOMMENDED, null, "Kaj Overgaard"));
            assertThat(facts.of(course))
                    .singleElement()
                    .satisfies(fact -> assertThat(fact.basis())
                            .isEqualTo(new Coded("sel_85", "Lov om social service § 85 – bostøtte")));
            assertThat(facts.of(course).toString()).doesNotContain("Strømmen", "Birgit", "El-regning");
            assertThat(facts.reasons(course)).containsExactly("Strømmen bliver ellers afbrudt");
            assertThat(facts.decidedBy(course))
                    .containsExactly(person("rudersdal", Role.CASEWORKER).user());
            assertThat(facts.recommendedTo(course)).containsExactly("Birgit Holm", "Kaj Overgaard");
        });
    }

    @Test
    void coursesAreCountedByWhatWasDecidedInThem() {
        asCaseworker("rudersdal", () -> {
            var twice = course();
            var once = course();
            var drafted = course();
            for (var course : List.of(twice, twice, once))
                decisions.decide(
                        decisions.draft(
                                course, form(DecisionKind.GRANT, "acute", DecisionOutcome.GRANTED, 300_000L, null)),
                        0);
            decisions.draft(drafted, form(DecisionKind.GRANT, "acute", DecisionOutcome.GRANTED, 300_000L, null));
            assertThat(facts.coursesByBasis(List.of(twice, once, drafted))).containsExactly(entry("acute", 2));
            assertThat(facts.coursesByBasis(List.of(twice))).containsExactly(entry("acute", 1));
            assertThat(facts.coursesByBasis(List.of())).isEmpty();
        });
    }

    @Test
    void anotherMunicipalityGetsNoFacts() {
        var course = asCaseworker("rudersdal", this::course);
        asCaseworker("aarhus", () -> {
            assertThatThrownBy(() -> facts.of(course)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> facts.reasons(course)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> facts.recommendedTo(course)).isInstanceOf(Refusal.class);
            assertThat(facts.coursesByBasis(List.of(course))).isEmpty();
        });
    }

    @Test
    void anotherMunicipalityGetsNoDecision() {
        var id = asCaseworker(
                "rudersdal",
                () -> decisions.draft(course(), form(DecisionKind.GRANT, "acute", DecisionOutcome.GRANTED, 1L, null)));
        asCaseworker("aarhus", () -> {
            assertThatThrownBy(() -> decisions.decide(id, 0)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> decisions.discard(id, 0)).isInstanceOf(Refusal.class);
        });
    }

    private CaseFileId course() {
        return aCourse().id();
    }

    private DecisionDetails only(CaseFileId course, DecisionId id) {
        return decisions.of(course).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static DecisionForm form(
            DecisionKind kind,
            String basis,
            DecisionOutcome outcome,
            @Nullable Long amount,
            @Nullable String receiver) {
        return new DecisionForm(
                kind,
                "El-regning",
                basis,
                outcome,
                amount,
                "Strømmen bliver ellers afbrudt",
                receiver,
                Occasion.AT_MEETING,
                true,
                "home",
                Hearing.NOT_NEEDED,
                true,
                false);
    }
}
