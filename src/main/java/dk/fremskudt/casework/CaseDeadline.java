package dk.fremskudt.casework;

import dk.fremskudt.identity.UserId;
import dk.fremskudt.platform.ProtectedText;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.programme.ProgrammeModel.DeadlineCode;
import dk.fremskudt.programme.ProgrammeModel.DeadlineRule;
import dk.fremskudt.programme.ProgrammeModel.Strictness;
import dk.fremskudt.tenancy.OwnedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** A deadline of a course (M71-M74), as its model had it on the day of opening. */
@Entity
@Audited
@Table(name = "casework_deadline")
class CaseDeadline extends OwnedEntity {
    private CaseFileId caseFileId;
    private String code;
    private String label;

    @Enumerated(EnumType.STRING)
    private Strictness strictness;

    private LocalDate dueOn;
    private @Nullable LocalDate metOn;
    private @Nullable UUID metByContactId;
    private @Nullable Instant waivedAt;
    private @Nullable UserId waivedBy;
    private @Nullable ProtectedText waiverReason;

    protected CaseDeadline() {}

    CaseDeadline(CaseFileId caseFileId, DeadlineRule rule, LocalDate dueOn) {
        this.caseFileId = caseFileId;
        this.code = rule.about().code();
        this.label = rule.label();
        this.strictness = rule.strictness();
        this.dueOn = dueOn;
    }

    /** Whether that contact is what the deadline asks for. Any form of coordination will do (M72-M73). */
    boolean metBy(ContactMade contact) {
        return switch (DeadlineCode.of(code)) {
            case FIRST_CONTACT -> contact.citizen() && contact.attempt();
            case COORDINATING_MEETING -> !contact.citizen() && contact.contact();
            case PARTNER_REPLY -> false;
        };
    }

    /** Nulls where nothing meets it, or no longer does since a contact was withdrawn. */
    void met(@Nullable LocalDate on, @Nullable UUID byContact) {
        metOn = on;
        metByContactId = byContact;
    }

    void waive(UUID citizen, String reason, Instant at, UserId by) {
        if (metOn != null) throw new Refusal("casework.deadline.alreadyMet", label);
        if (reason.isBlank()) throw new Refusal("casework.deadline.reasonNeeded");
        waivedAt = at;
        waivedBy = by;
        waiverReason = ProtectedText.of(citizen, reason.strip());
    }

    CaseFileId caseFile() {
        return caseFileId;
    }

    DeadlineStatus status(LocalDate today) {
        return new DeadlineStatus(
                new DeadlineStatus.Id(id()),
                version(),
                code,
                label,
                dueOn,
                strictness,
                DeadlineState.of(dueOn, strictness, metOn, waivedAt != null, today),
                metOn,
                ProtectedText.read(waiverReason));
    }
}
