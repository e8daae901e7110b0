package dk.fremskudt.casereview.assembly;

import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.evaluation.pack.CaseReviewPack.Registration;
import dk.fremskudt.monitoring.facts.AnswerFacts;
import dk.fremskudt.platform.Coded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What was registered of a course in its waves (M130-M139), in its pack. */
@Component
class RegistrationPart {
    /** Answers that tell how the citizen fares; those that tell who she is are in the profile or stay behind. */
    private static final Set<String> ITEMS =
            Set.of("role", "citizen_change", "wellbeing_change", "support_home", "support_economy", "goal_progress");

    private final AnswerFacts answers;

    RegistrationPart(AnswerFacts answers) {
        this.answers = answers;
    }

    List<Registration> of(CaseFileId course) {
        record Question(int wave, String item) {}
        var byQuestion = new LinkedHashMap<Question, List<Coded>>();
        for (var answer : answers.of(course)) {
            if (ITEMS.contains(answer.item()))
                byQuestion
                        .computeIfAbsent(new Question(answer.wave(), answer.item()), _ -> new ArrayList<>())
                        .add(Labels.answer(answer.item(), answer.answer()));
        }
        return byQuestion.entrySet().stream()
                .map(question -> new Registration(
                        question.getKey().wave(), Labels.item(question.getKey().item()), question.getValue()))
                .toList();
    }
}
