package dk.fremskudt.decision;

import org.jspecify.annotations.Nullable;

/**
 * What a caseworker writes in a recommendation, a grant or a decision.
 *
 * @param subject what it is about, in a few words
 * @param basis code of a legal basis in the model's catalogue (M105)
 * @param amountOre in whole øre; null where no money of a fixed amount is given
 * @param recommendedTo who decides on a recommendation
 * @param place code of the model's place type where it was decided with the citizen
 * @param reasonsTold the citizen was told the reasons
 * @param complaintGuidance the citizen was told how to complain (da. klagevejledning)
 */
public record DecisionForm(
        DecisionKind kind,
        String subject,
        String basis,
        DecisionOutcome outcome,
        @Nullable Long amountOre,
        @Nullable String reasons,
        @Nullable String recommendedTo,
        Occasion occasion,
        boolean citizenPresent,
        @Nullable String place,
        Hearing hearing,
        boolean reasonsTold,
        boolean complaintGuidance) {}
