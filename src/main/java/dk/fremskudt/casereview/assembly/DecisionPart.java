package dk.fremskudt.casereview.assembly;

import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.decision.facts.DecisionFact;
import dk.fremskudt.decision.facts.DecisionFacts;
import dk.fremskudt.evaluation.pack.CaseReviewPack.Decision;
import dk.fremskudt.evaluation.pack.ReleasedText;
import dk.fremskudt.platform.Coded;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/** What was decided in a course, in its pack, and the reasons that were given. */
@Component
class DecisionPart {
    private final DecisionFacts decisions;

    DecisionPart(DecisionFacts decisions) {
        this.decisions = decisions;
    }

    Part<Decision> of(CaseFileId course, Population population, StandIns standIns) {
        var facts = decisions.of(course);
        var workers = standIns.workers(decisions.decidedBy(course));
        var lines = new ArrayList<Decision>();
        for (int i = 0; i < facts.size(); i++) lines.add(line(facts.get(i), workers.get(i), population));
        var reasons = CourseText.of(
                decisions.reasons(course), position -> facts.get(position).day());
        return new Part<>(lines, reasons);
    }

    private static Decision line(DecisionFact decision, String worker, Population population) {
        return new Decision(
                decision.day(),
                Labels.coded("decision.kind.", decision.kind()),
                basis(decision, population),
                Labels.coded("decision.outcome.", decision.outcome()),
                Labels.coded("decision.occasion.", decision.occasion()),
                decision.citizenPresent(),
                worker,
                decision.startedDay(),
                decision.replaced(),
                ReleasedText.WITHHELD);
    }

    private static Coded basis(DecisionFact decision, Population population) {
        return population.isRareBasis(decision.basis().code())
                ? Labels.coded("casereview.basisKind.", decision.basisKind())
                : decision.basis();
    }
}
