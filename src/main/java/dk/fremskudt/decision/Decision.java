package dk.fremskudt.decision;

import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.identity.UserId;
import dk.fremskudt.platform.ProtectedText;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.programme.ProgrammeModel.LegalBasis;
import dk.fremskudt.tenancy.OwnedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation, a grant or a decision (M103-M107). A draft until somebody decides; from then on it is never changed,
 * only replaced by another with a reason. The database holds to that too.
 */
@Entity
@Audited
@Table(name = "decision_decision")
class Decision extends OwnedEntity {
    private CaseFileId caseFileId;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    private ProtectedText subject;
    private String basisCode;
    private String basisLabel;
    private String basisKind;

    @Enumerated(EnumType.STRING)
    private DecisionOutcome outcome;

    private @Nullable Long amountOre;
    private @Nullable ProtectedText reasons;
    private @Nullable ProtectedText recommendedTo;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    private boolean citizenPresent;
    private @Nullable String place;

    @Enumerated(EnumType.STRING)
    private Hearing hearing;

    private boolean reasonsTold;
    private boolean complaintGuidance;

    @Enumerated(EnumType.STRING)
    private Standing standing = Standing.DRAFT;

    private Instant draftedAt;
    private UserId draftedBy;
    private @Nullable Instant decidedAt;
    private @Nullable UserId decidedBy;
    private @Nullable LocalDate startsOn;
    private @Nullable UUID replacesId;
    private @Nullable ProtectedText replacementReason;

    protected Decision() {}

    Decision(CaseFileId caseFileId, UUID citizen, DecisionForm form, LegalBasis basis, Instant at, UserId by) {
        this.caseFileId = caseFileId;
        this.draftedAt = at;
        this.draftedBy = by;
        write(citizen, form, basis);
    }

    void change(UUID citizen, DecisionForm form, LegalBasis basis) {
        requireDraft();
        write(citizen, form, basis);
    }

    private void write(UUID citizen, DecisionForm form, LegalBasis basis) {
        kind = form.kind();
        subject = ProtectedText.of(citizen, form.subject().strip());
        basisCode = basis.code();
        basisLabel = basis.label();
        basisKind = basis.kind().code();
        outcome = form.outcome();
        amountOre = form.amountOre();
        reasons = ProtectedText.ofNullable(citizen, form.reasons());
        recommendedTo = kind.binding() ? null : ProtectedText.ofNullable(citizen, form.recommendedTo());
        occasion = form.occasion();
        citizenPresent = form.citizenPresent();
        place = occasion == Occasion.AT_MEETING ? form.place() : null;
        hearing = form.hearing();
        reasonsTold = form.reasonsTold();
        complaintGuidance = form.complaintGuidance();
    }

    void decide(Competence competence, Instant at, UserId by) {
        requireDraft();
        if (kind.binding()) {
            switch (competence) {
                case Competence.MayDecide _ -> {}
                case Competence.MustRecommend _ -> throw new Refusal("decision.mustRecommend", basisLabel);
                case Competence.AboveLimit above ->
                    throw new Refusal("decision.aboveLimit", basisLabel, above.limitKroner());
            }
        }
        if (!missing().isEmpty()) {
            throw new Refusal("decision.missing." + missing().getFirst());
        }
        standing = Standing.DECIDED;
        decidedAt = at;
        decidedBy = by;
    }

    /** When the help began (M110). It can be known only later, and put right. */
    void started(LocalDate on) {
        if (standing == Standing.DRAFT) throw new Refusal("decision.start.notDecided");
        if (outcome == DecisionOutcome.REFUSED) throw new Refusal("decision.start.refused");
        startsOn = on;
    }

    void replaces(Decision older, UUID citizen, String reason) {
        if (older.standing != Standing.DECIDED) throw new Refusal("decision.replace.notDecided");
        if (reason.isBlank()) throw new Refusal("decision.replace.reasonNeeded");
        replacesId = older.id();
        replacementReason = ProtectedText.of(citizen, reason.strip());
    }

    void replaced() {
        if (standing != Standing.DECIDED) throw new Refusal("decision.replace.notDecided");
        standing = Standing.REPLACED;
    }

    void requireDraft() {
        if (standing != Standing.DRAFT) throw new Refusal("decision.immutable");
    }

    CaseFileId caseFile() {
        return caseFileId;
    }

    @Nullable UUID older() {
        return replacesId;
    }

    String basis() {
        return basisCode;
    }

    @Nullable Long amountOre() {
        return amountOre;
    }

    List<DecisionChecklist> missing() {
        return standing == Standing.DRAFT ? DecisionChecklist.missing(form()) : List.of();
    }

    DecisionForm form() {
        return new DecisionForm(
                kind,
                subject.orErased(),
                basisCode,
                outcome,
                amountOre,
                ProtectedText.read(reasons),
                ProtectedText.read(recommendedTo),
                occasion,
                citizenPresent,
                place,
                hearing,
                reasonsTold,
                complaintGuidance);
    }

    DecisionDetails details() {
        return new DecisionDetails(
                new DecisionId(id()),
                version(),
                form(),
                basisLabel,
                basisKind,
                standing,
                missing(),
                draftedAt,
                draftedBy,
                decidedAt,
                decidedBy,
                startsOn,
                replacesId == null ? null : new DecisionId(replacesId),
                ProtectedText.read(replacementReason));
    }
}
