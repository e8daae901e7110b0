package dk.fremskudt.demo;

import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.decision.DecisionForm;
import dk.fremskudt.decision.DecisionKind;
import dk.fremskudt.decision.DecisionOutcome;
import dk.fremskudt.decision.Hearing;
import dk.fremskudt.decision.Occasion;
import dk.fremskudt.planning.GoalForm;
import dk.fremskudt.planning.GoalStatus;
import dk.fremskudt.planning.GoalStep;
import dk.fremskudt.planning.Horizon;
import dk.fremskudt.programme.ProgrammeModel.LegalBasisKind;
import org.jspecify.annotations.Nullable;

/** What a made-up course is for: the citizen's own goals, and what is recommended and decided on the way there. */
final class Support {
    private final Life life;

    Support(Life life) {
        this.life = life;
    }

    void goal(CaseFileId file, Horizon horizon) {
        var words = horizon == Horizon.SHORT
                ? life.stories.goals().shortTerm()
                : life.stories.goals().longTerm();
        life.services.goals().say(file, new GoalForm(life.one(words), horizon, life.today(), null));
    }

    void lookBack(CaseFileId file) {
        for (var goal : life.services.goals().of(file)) {
            if (!goal.active()) continue;
            life.services.goals().note(goal.id(), life.happens(33) ? GoalStep.UNCHANGED : GoalStep.CLOSER, null);
            if (life.stage.closed() && life.happens(33))
                life.services.goals().becomes(goal.id(), goal.version(), GoalStatus.REACHED);
        }
    }

    void recommend(CaseFileId file) {
        decide(
                file,
                DecisionKind.RECOMMENDATION,
                DecisionOutcome.RECOMMENDED,
                LegalBasisKind.SUPPORT,
                life.one(life.stories.recommendations()),
                "Visitationsudvalget");
    }

    void advise(CaseFileId file) {
        decide(
                file,
                DecisionKind.DECISION,
                DecisionOutcome.GRANTED,
                LegalBasisKind.ADVICE,
                life.one(life.stories.advice()),
                null);
    }

    private void decide(
            CaseFileId file,
            DecisionKind kind,
            DecisionOutcome outcome,
            LegalBasisKind basisKind,
            Stories.Written written,
            @Nullable String recommendedTo) {
        var tools = life.model(file).tools();
        var basis = tools.legalBases().stream()
                .filter(one -> one.kind() == basisKind)
                .findFirst()
                .orElse(tools.legalBases().getFirst());
        var decision = life.services
                .decisions()
                .draft(
                        file,
                        new DecisionForm(
                                kind,
                                written.subject(),
                                basis.code(),
                                outcome,
                                null,
                                written.reasons(),
                                recommendedTo,
                                Occasion.AT_MEETING,
                                true,
                                tools.placeTypes().getFirst().code(),
                                Hearing.NOT_NEEDED,
                                true,
                                true));
        life.services.decisions().decide(decision, 0);
    }
}
