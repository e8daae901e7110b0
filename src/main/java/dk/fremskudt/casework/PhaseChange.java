package dk.fremskudt.casework;

import dk.fremskudt.identity.UserId;
import dk.fremskudt.platform.ProtectedText;
import dk.fremskudt.tenancy.OwnedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** That a course moved from one phase to another (M16): when, by whom, and why where it was no plain step. */
@Entity
@Audited
@Table(name = "casework_phase_change")
class PhaseChange extends OwnedEntity {
    private CaseFileId caseFileId;

    @Enumerated(EnumType.STRING)
    private Phase fromPhase;

    @Enumerated(EnumType.STRING)
    private Phase toPhase;

    private Instant movedAt;
    private UserId movedBy;
    private @Nullable ProtectedText reason;

    protected PhaseChange() {}

    PhaseChange(CaseFileId caseFileId, Phase from, Phase to, Instant at, UserId by, @Nullable ProtectedText reason) {
        this.caseFileId = caseFileId;
        this.fromPhase = from;
        this.toPhase = to;
        this.movedAt = at;
        this.movedBy = by;
        this.reason = reason;
    }

    Phase from() {
        return fromPhase;
    }

    Phase to() {
        return toPhase;
    }

    Instant at() {
        return movedAt;
    }

    UserId by() {
        return movedBy;
    }

    @Nullable String reason() {
        return ProtectedText.read(reason);
    }
}
