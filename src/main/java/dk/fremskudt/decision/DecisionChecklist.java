package dk.fremskudt.decision;

import java.util.ArrayList;
import java.util.List;

/**
 * What must be in order before something is decided (E17): the citizen was heard, the reasons are written and told, and
 * whoever doesn't get everything knows how to complain. Who may decide is {@link Competence}'s.
 */
public enum DecisionChecklist {
    SUBJECT,
    REASONS,
    RECEIVER,
    HEARING,
    REASONS_TOLD,
    COMPLAINT_GUIDANCE;

    static List<DecisionChecklist> missing(DecisionForm form) {
        var missing = new ArrayList<DecisionChecklist>();
        if (form.subject().isBlank()) missing.add(SUBJECT);
        var reasons = form.reasons();
        if (reasons == null || reasons.isBlank()) missing.add(REASONS);
        if (!form.kind().binding()) {
            var receiver = form.recommendedTo();
            if (receiver == null || receiver.isBlank()) missing.add(RECEIVER);
            return List.copyOf(missing);
        }
        if (form.hearing() == Hearing.OUTSTANDING) missing.add(HEARING);
        if (!form.reasonsTold()) missing.add(REASONS_TOLD);
        if (form.outcome() != DecisionOutcome.GRANTED && !form.complaintGuidance()) missing.add(COMPLAINT_GUIDANCE);
        return List.copyOf(missing);
    }
}
