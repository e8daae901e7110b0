package dk.fremskudt.casereview.assembly;

import dk.fremskudt.casework.facts.CourseFact;
import dk.fremskudt.casework.facts.CourseFact.HandoverFact;
import dk.fremskudt.evaluation.pack.CaseReviewPack.Deadline;
import dk.fremskudt.evaluation.pack.CaseReviewPack.Ending;
import dk.fremskudt.evaluation.pack.CaseReviewPack.Handover;
import dk.fremskudt.evaluation.pack.CaseReviewPack.PhaseChange;
import dk.fremskudt.evaluation.pack.CaseReviewPack.Profile;
import dk.fremskudt.platform.Coded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a pack says of the course itself: whose it is as far as that may be shown, how it went on, and how it ended. */
record CoursePart(CourseFact course, QuasiIdentifiers shown) {

    Profile profile() {
        var sex = shown.sex();
        return new Profile(
                sex == null ? null : Labels.answer("sex", sex),
                Labels.ageBand(shown.ageBand()),
                shown.targetGroup() == null ? null : course.targetGroup(),
                Labels.coded("casework.complexity.", course.complexity()));
    }

    List<PhaseChange> phases() {
        return course.phases().stream()
                .map(change -> new PhaseChange(change.day(), phase(change.from()), phase(change.to())))
                .toList();
    }

    List<Deadline> deadlines() {
        return course.deadlines().stream()
                .map(deadline -> new Deadline(
                        deadline.deadline(),
                        deadline.dueDay(),
                        Labels.coded("casereview.deadline.", deadline.state()),
                        deadline.metDay()))
                .toList();
    }

    Ending ending(@Nullable Coded firstContactDelay) {
        var exit = shown.exit();
        return new Ending(
                course.exit() != null,
                exit == null ? null : Labels.coded("casework.exit.", exit),
                phase(course.phase()),
                course.lastDay(),
                firstContactDelay,
                handover(course.handover()));
    }

    private static Coded phase(String code) {
        return Labels.coded("casework.phase.", code);
    }

    private static @Nullable Handover handover(@Nullable HandoverFact handover) {
        return handover == null
                ? null
                : new Handover(handover.acceptedDay(), handover.interventionsStarted(), handover.citizenInformedDay());
    }
}
