package dk.fremskudt.planning;

import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.identity.Role;
import dk.fremskudt.planning.facts.GoalFact;
import dk.fremskudt.planning.facts.GoalFacts;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns goals into facts: their words stay behind unless they are asked for by name. */
@Service
@Transactional
@RolesAllowed({Role.Names.CASEWORKER, Role.Names.LEAD})
class GoalFactsReader implements GoalFacts {
    private final GoalService goals;
    private final CaseFileService files;
    private final Clock clock;

    GoalFactsReader(GoalService goals, CaseFileService files, Clock clock) {
        this.goals = goals;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public List<GoalFact> of(CaseFileId id) {
        var day = files.outline(id).days(clock.getZone());
        return goals.of(id).stream()
                .map(goal -> new GoalFact(
                        day.of(goal.saidOn()),
                        goal.horizon().name(),
                        goal.status().name(),
                        day.of(goal.statusOn()),
                        goal.progress().stream()
                                .map(note -> new GoalFact.ProgressFact(
                                        day.of(note.on()), note.step().name()))
                                .toList()))
                .toList();
    }

    @Override
    public List<String> words(CaseFileId id) {
        return goals.of(id).stream().map(GoalDetails::words).toList();
    }
}
