package dk.fremskudt.decision;

import dk.fremskudt.audit.Purpose;
import dk.fremskudt.audit.ReadLog;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.CaseFileOutline;
import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.identity.CurrentUser;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.Act;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.programme.ProgrammeModel;
import dk.fremskudt.programme.ProgrammeModel.LegalBasis;
import dk.fremskudt.programme.ProgrammeService;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recommendations, grants and decisions of a course: drafted, decided for good, replaced (M103-M107). */
@Service
@Transactional
@RolesAllowed({Role.Names.CASEWORKER, Role.Names.LEAD})
public class DecisionService {
    private final Decisions decisions;
    private final CaseFileService files;
    private final ProgrammeService programmes;
    private final ReadLog readLog;
    private final CurrentUser user;
    private final Clock clock;

    DecisionService(
            Decisions decisions,
            CaseFileService files,
            ProgrammeService programmes,
            ReadLog readLog,
            CurrentUser user,
            Clock clock) {
        this.decisions = decisions;
        this.files = files;
        this.programmes = programmes;
        this.readLog = readLog;
        this.user = user;
        this.clock = clock;
    }

    public DecisionId draft(CaseFileId id, DecisionForm form) {
        Act.of(DecisionAct.DRAFTED);
        var file = files.outline(id);
        file.requireOpen();
        return new DecisionId(decisions.save(written(file, form)).id());
    }

    public void change(DecisionId id, int seenVersion, DecisionForm form) {
        Act.of(DecisionAct.CHANGED_DRAFT);
        var decision = require(id);
        var file = writable(decision);
        decision.checkVersion(seenVersion);
        decision.change(file.citizen().value(), form, basis(file, form));
    }

    /** Throws a draft away; what was decided stays. */
    public void discard(DecisionId id, int seenVersion) {
        Act.of(DecisionAct.DISCARDED_DRAFT);
        var decision = require(id);
        writable(decision);
        decision.checkVersion(seenVersion);
        decision.requireDraft();
        decisions.delete(decision);
    }

    /** From here it stands. Refused to whoever may only recommend, and while the checklist wants something. */
    public void decide(DecisionId id, int seenVersion) {
        Act.of(DecisionAct.DECIDED);
        var decision = require(id);
        var file = writable(decision);
        decision.checkVersion(seenVersion);
        decision.decide(
                competence(file, decision.basis(), decision.amountOre()),
                clock.instant(),
                user.require().user());
        var older = decision.older();
        if (older != null) require(new DecisionId(older)).replaced();
    }

    public void started(DecisionId id, int seenVersion, LocalDate on) {
        Act.of(DecisionAct.NOTED_START);
        var decision = require(id);
        decision.checkVersion(seenVersion);
        decision.started(on);
    }

    /** Drafts a decision that replaces an older one once it is decided; until then the older one stands. */
    public DecisionId replace(DecisionId id, int seenVersion, String reason) {
        Act.of(DecisionAct.DRAFTED_REPLACEMENT);
        var older = require(id);
        var file = writable(older);
        older.checkVersion(seenVersion);
        if (decisions.existsByReplacesId(older.id())) throw new Refusal("decision.replace.already");
        var decision = written(file, older.form());
        decision.replaces(older, file.citizen().value(), reason);
        return new DecisionId(decisions.save(decision).id());
    }

    /** Newest first. */
    public List<DecisionDetails> of(CaseFileId id) {
        readLog.read(Purpose.CASEWORK, files.outline(id).citizen().value());
        return decisions.findByCaseFileIdOrderByDraftedAtDesc(id).stream()
                .map(Decision::details)
                .toList();
    }

    /** Whether the current user may decide herself, before she has written a word. */
    @Transactional(readOnly = true)
    public Competence competence(CaseFileId id, String basis, @Nullable Long amountOre) {
        return competence(files.outline(id), basis, amountOre);
    }

    private Competence competence(CaseFileOutline file, String basis, @Nullable Long amountOre) {
        return Competence.of(model(file).people().grants(), user.require().role(), basis, amountOre);
    }

    private Decision written(CaseFileOutline file, DecisionForm form) {
        return new Decision(
                file.id(),
                file.citizen().value(),
                form,
                basis(file, form),
                clock.instant(),
                user.require().user());
    }

    private LegalBasis basis(CaseFileOutline file, DecisionForm form) {
        if (!form.outcome().fits(form.kind())) throw new Refusal("decision.outcomeMisfit");
        if (form.subject().isBlank()) throw new Refusal("decision.missing.SUBJECT");
        return model(file).tools().legalBases().stream()
                .filter(basis -> basis.code().equals(form.basis()))
                .findFirst()
                .orElseThrow(() -> new Refusal("decision.unknownBasis"));
    }

    private CaseFileOutline writable(Decision decision) {
        var file = files.outline(decision.caseFile());
        file.requireOpen();
        return file;
    }

    private Decision require(DecisionId id) {
        return decisions.findById(id.value()).orElseThrow(() -> new Refusal("decision.notFound"));
    }

    private ProgrammeModel model(CaseFileOutline file) {
        return programmes.version(file.programme()).model();
    }
}
