package dk.fremskudt.casereview.assembly;

import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.evaluation.pack.CaseReviewPack.Goal;
import dk.fremskudt.evaluation.pack.CaseReviewPack.Progress;
import dk.fremskudt.evaluation.pack.ReleasedText;
import dk.fremskudt.planning.facts.GoalFact;
import dk.fremskudt.planning.facts.GoalFacts;
import org.springframework.stereotype.Component;

/** The citizen's goals in a pack, and her own words for them. */
@Component
class GoalPart {
    private final GoalFacts goals;

    GoalPart(GoalFacts goals) {
        this.goals = goals;
    }

    Part<Goal> of(CaseFileId course) {
        var facts = goals.of(course);
        var words = CourseText.of(
                goals.words(course), position -> facts.get(position).saidDay());
        return new Part<>(facts.stream().map(GoalPart::line).toList(), words);
    }

    private static Goal line(GoalFact goal) {
        return new Goal(
                goal.saidDay(),
                Labels.coded("planning.horizon.", goal.horizon()),
                Labels.coded("planning.status.", goal.status()),
                goal.statusDay(),
                ReleasedText.WITHHELD,
                goal.progress().stream()
                        .map(step -> new Progress(step.day(), Labels.coded("planning.step.", step.step())))
                        .toList());
    }
}
