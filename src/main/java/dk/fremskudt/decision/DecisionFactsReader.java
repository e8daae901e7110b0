package dk.fremskudt.decision;

import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.casework.RelativeDays;
import dk.fremskudt.decision.facts.DecisionFact;
import dk.fremskudt.decision.facts.DecisionFacts;
import dk.fremskudt.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns decisions into facts: reasons, subjects and amounts stay behind. */
@Service
@Transactional
@RolesAllowed({Role.Names.CASEWORKER, Role.Names.LEAD})
class DecisionFactsReader implements DecisionFacts {
    private final DecisionService decisions;
    private final CaseFileService files;
    private final Clock clock;

    DecisionFactsReader(DecisionService decisions, CaseFileService files, Clock clock) {
        this.decisions = decisions;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public List<DecisionFact> of(CaseFileId id) {
        var day = files.outline(id).days(clock.getZone());
        return decisions.of(id).reversed().stream()
                .flatMap(decision -> Stream.ofNullable(decision.decidedAt()).map(at -> fact(decision, at, day)))
                .toList();
    }

    private static DecisionFact fact(DecisionDetails decision, Instant decidedAt, RelativeDays day) {
        var told = decision.form();
        var started = decision.startsOn();
        return new DecisionFact(
                day.of(decidedAt),
                told.kind().name(),
                told.basis(),
                decision.basisKind(),
                told.outcome().name(),
                told.occasion().name(),
                told.citizenPresent(),
                told.place(),
                started == null ? null : day.of(started),
                decision.standing() == Standing.REPLACED);
    }
}
