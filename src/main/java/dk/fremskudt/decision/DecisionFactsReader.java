package dk.fremskudt.decision;

import dk.fremskudt.audit.Purpose;
import dk.fremskudt.audit.ReadLog;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.casework.RelativeDays;
import dk.fremskudt.decision.facts.DecisionFact;
import dk.fremskudt.decision.facts.DecisionFacts;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.UserId;
import dk.fremskudt.platform.Coded;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns decisions into facts: subjects and amounts stay behind, reasons and names unless they are asked for by name. */
@Service
@Transactional
@RolesAllowed({Role.Names.CASEWORKER, Role.Names.LEAD})
class DecisionFactsReader implements DecisionFacts {
    private final Decisions decisions;
    private final CaseFileService files;
    private final JdbcClient jdbc;
    private final ReadLog readLog;
    private final Clock clock;

    DecisionFactsReader(Decisions decisions, CaseFileService files, JdbcClient jdbc, ReadLog readLog, Clock clock) {
        this.decisions = decisions;
        this.files = files;
        this.jdbc = jdbc;
        this.readLog = readLog;
        this.clock = clock;
    }

    @Override
    public List<DecisionFact> of(CaseFileId id) {
        var day = files.outline(id).days(clock.getZone());
        return decided(id).stream().map(decision -> fact(decision, day)).toList();
    }

    @Override
    public List<UserId> decidedBy(CaseFileId id) {
        return decided(id).stream()
                .map(decision -> Objects.requireNonNull(decision.decidedBy()))
                .toList();
    }

    @Override
    public List<@Nullable String> reasons(CaseFileId id) {
        return decided(id).stream()
                .<@Nullable String>map(decision -> decision.form().reasons())
                .toList();
    }

    @Override
    public List<String> recommendedTo(CaseFileId id) {
        return oldestFirst(id).stream()
                .map(decision -> decision.form().recommendedTo())
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public Map<String, Integer> coursesByBasis(Collection<CaseFileId> courses) {
        var counts = new HashMap<String, Integer>();
        jdbc.sql("""
                        select basis_code, count(distinct case_file_id)::int from decision_decision
                        where case_file_id = any(?) and decided_at is not null group by basis_code""")
                .param(courses.stream().map(CaseFileId::value).toArray(UUID[]::new))
                .query(row -> {
                    counts.put(row.getString(1), row.getInt(2));
                });
        return counts;
    }

    private List<DecisionDetails> decided(CaseFileId id) {
        return oldestFirst(id).stream()
                .filter(decision -> decision.decidedAt() != null)
                .toList();
    }

    private List<DecisionDetails> oldestFirst(CaseFileId id) {
        readLog.read(Purpose.REVIEW_PACK, files.outline(id).citizen().value());
        return decisions.findByCaseFileIdOrderByDraftedAtDesc(id).reversed().stream()
                .map(Decision::details)
                .toList();
    }

    private static DecisionFact fact(DecisionDetails decision, RelativeDays day) {
        var told = decision.form();
        var started = decision.startsOn();
        return new DecisionFact(
                day.of(Objects.requireNonNull(decision.decidedAt())),
                told.kind().name(),
                new Coded(told.basis(), decision.basisLabel()),
                decision.basisKind(),
                told.outcome().name(),
                told.occasion().name(),
                told.citizenPresent(),
                told.place(),
                started == null ? null : day.of(started),
                decision.standing() == Standing.REPLACED);
    }
}
