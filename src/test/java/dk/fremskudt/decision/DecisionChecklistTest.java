package dk.fremskudt.decision;

import static dk.fremskudt.decision.DecisionChecklist.COMPLAINT_GUIDANCE;
import static dk.fremskudt.decision.DecisionChecklist.HEARING;
import static dk.fremskudt.decision.DecisionChecklist.REASONS;
import static dk.fremskudt.decision.DecisionChecklist.REASONS_TOLD;
import static dk.fremskudt.decision.DecisionChecklist.RECEIVER;
import static dk.fremskudt.decision.DecisionChecklist.SUBJECT;
import static dk.fremskudt.decision.DecisionKind.DECISION;
import static dk.fremskudt.decision.DecisionKind.GRANT;
import static dk.fremskudt.decision.DecisionKind.RECOMMENDATION;
import static dk.fremskudt.decision.DecisionOutcome.GRANTED;
import static dk.fremskudt.decision.DecisionOutcome.PARTLY_GRANTED;
import static dk.fremskudt.decision.DecisionOutcome.RECOMMENDED;
import static dk.fremskudt.decision.DecisionOutcome.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecisionChecklistTest {

    @Test
    void aRecommendationSaysWhyAndToWhom() {
        assertThat(DecisionChecklist.missing(
                        form(RECOMMENDATION, RECOMMENDED, null, null, Hearing.OUTSTANDING, false, false)))
                .containsExactly(REASONS, RECEIVER);
        assertThat(DecisionChecklist.missing(
                        form(RECOMMENDATION, RECOMMENDED, "Fordi", "Jobcentret", Hearing.OUTSTANDING, false, false)))
                .isEmpty();
    }

    @Test
    void aRecommendationToNobodyOrAboutNothingIsNotReady() {
        assertThat(DecisionChecklist.missing(
                        form(" ", RECOMMENDATION, RECOMMENDED, "Fordi", " ", Hearing.OUTSTANDING, false, false)))
                .containsExactly(SUBJECT, RECEIVER);
    }

    @Test
    void whoeverGetsOnlyAPartIsToldHowToComplain() {
        assertThat(DecisionChecklist.missing(
                        form(GRANT, PARTLY_GRANTED, "Fordi", null, Hearing.NOT_NEEDED, true, false)))
                .containsExactly(COMPLAINT_GUIDANCE);
    }

    @Test
    void aGrantInFullNeedsNoGuidanceOnComplaints() {
        assertThat(DecisionChecklist.missing(form(GRANT, GRANTED, "Fordi", null, Hearing.NOT_NEEDED, true, false)))
                .isEmpty();
    }

    @Test
    void aRefusalNeedsHearingReasonsAndGuidance() {
        assertThat(DecisionChecklist.missing(form(DECISION, REFUSED, " ", null, Hearing.OUTSTANDING, false, false)))
                .containsExactly(REASONS, HEARING, REASONS_TOLD, COMPLAINT_GUIDANCE);
        assertThat(DecisionChecklist.missing(form(DECISION, REFUSED, "Fordi", null, Hearing.DONE, true, true)))
                .isEmpty();
    }

    @Test
    void outcomesBelongToTheirKind() {
        assertThat(DecisionOutcome.of(RECOMMENDATION)).containsExactly(RECOMMENDED);
        assertThat(DecisionOutcome.of(GRANT)).doesNotContain(REFUSED, RECOMMENDED);
        assertThat(DecisionOutcome.of(DECISION)).contains(REFUSED).doesNotContain(RECOMMENDED);
    }

    private static DecisionForm form(
            DecisionKind kind,
            DecisionOutcome outcome,
            @Nullable String reasons,
            @Nullable String receiver,
            Hearing hearing,
            boolean told,
            boolean guidance) {
        return form("Bostøtte", kind, outcome, reasons, receiver, hearing, told, guidance);
    }

    private static DecisionForm form(
            String subject,
            DecisionKind kind,
            DecisionOutcome outcome,
            @Nullable String reasons,
            @Nullable String receiver,
            Hearing hearing,
            boolean told,
            boolean guidance) {
        return new DecisionForm(
                kind,
                subject,
                "sel_85",
                outcome,
                null,
                reasons,
                receiver,
                Occasion.OFFICE,
                false,
                null,
                hearing,
                told,
                guidance);
    }
}
