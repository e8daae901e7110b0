package dk.fremskudt.casework;

import dk.fremskudt.casework.facts.CourseLinks;
import dk.fremskudt.citizen.CitizenId;
import dk.fremskudt.identity.UserId;
import dk.fremskudt.platform.ProtectedText;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.programme.ProgrammeVersionId;
import dk.fremskudt.referral.EnquiryAccepted;
import dk.fremskudt.referral.EnquiryId;
import dk.fremskudt.tenancy.OwnedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * A course (da. forløb): one run of outreach casework with one citizen, under the model that was in force when it was
 * opened (M36), with exactly one coordinator (da. tovholder) at any time (M92).
 */
@Entity
@Audited
@Table(name = "casework_case_file")
class CaseFile extends OwnedEntity {
    private String number;
    private int numberYear;
    private int numberSerial;
    private CitizenId citizenId;
    private EnquiryId enquiryId;
    private ProgrammeVersionId programmeVersionId;
    private String targetGroup;

    @Enumerated(EnumType.STRING)
    private Phase phase = Phase.CONTACT;

    private UserId coordinatorId;

    @Enumerated(EnumType.STRING)
    private Complexity complexity = Complexity.ORDINARY;

    private Instant receivedAt;
    private Instant openedAt;
    private LocalDate plannedEnd;
    private @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ClosingExit closingExit;

    private @Nullable ProtectedText closingReason;
    private boolean demonstration;

    protected CaseFile() {}

    CaseFile(CaseNumber number, EnquiryAccepted enquiry, Instant openedAt, LocalDate plannedEnd) {
        this.number = number.toString();
        this.numberYear = number.year();
        this.numberSerial = number.serial();
        this.citizenId = enquiry.citizen();
        this.enquiryId = enquiry.enquiry();
        this.programmeVersionId = enquiry.programme();
        this.targetGroup = enquiry.targetGroup();
        this.coordinatorId = enquiry.decidedBy();
        this.receivedAt = enquiry.receivedAt();
        this.openedAt = openedAt;
        this.plannedEnd = plannedEnd;
    }

    PhaseChange moveTo(Phase next, @Nullable String reason, Instant at, UserId by) {
        switch (phase.to(next)) {
            case STEP -> {}
            case WITH_REASON -> {
                if (reason == null || reason.isBlank()) throw new Refusal("casework.phase.reasonNeeded");
            }
            case REFUSED -> throw new Refusal("casework.phase.refused");
        }
        return change(next, reason, at, by);
    }

    /**
     * @param handedOver whether the receiver has said yes, the help has begun and the citizen knows (M117); only
     *     ordinary casework has a receiver
     */
    PhaseChange close(ClosingExit exit, boolean handedOver, @Nullable String reason, Instant at, UserId by) {
        requireOpen();
        boolean reasonGiven = reason != null && !reason.isBlank();
        if (exit == ClosingExit.ORDINARY_CASEWORK && !handedOver && !reasonGiven) {
            throw new Refusal("casework.close.notHandedOver");
        }
        if (exit == ClosingExit.NO_FURTHER_NEED && !reasonGiven) {
            throw new Refusal("casework.close.reasonNeeded");
        }
        var change = change(Phase.CLOSED, reason, at, by);
        closedAt = at;
        closingExit = exit;
        closingReason = ProtectedText.ofNullable(citizenId.value(), reason);
        return change;
    }

    /** The citizen comes back (M121): the same course goes on, and its history stays with it. */
    PhaseChange reopen(Phase into, String reason, Instant at, UserId by) {
        if (phase.open()) throw new Refusal("casework.reopen.notClosed");
        if (reason.isBlank()) throw new Refusal("casework.reopen.reasonNeeded");
        var change = change(into, reason, at, by);
        closedAt = null;
        closingExit = null;
        closingReason = null;
        return change;
    }

    void handTo(UserId coordinator) {
        requireOpen();
        coordinatorId = coordinator;
    }

    /** Made up to show the product: evaluation keeps it apart from real courses. */
    void forDemonstration() {
        demonstration = true;
    }

    void judge(Complexity judged) {
        requireOpen();
        complexity = judged;
    }

    void requireOpen() {
        if (!phase.open()) throw new Refusal("casework.closed", number);
    }

    CaseFileId caseFileId() {
        return new CaseFileId(id());
    }

    String number() {
        return number;
    }

    CitizenId citizen() {
        return citizenId;
    }

    ProgrammeVersionId programme() {
        return programmeVersionId;
    }

    Phase phase() {
        return phase;
    }

    LocalDate plannedEnd() {
        return plannedEnd;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    CaseFileOutline outline() {
        return new CaseFileOutline(
                caseFileId(), number, citizenId, programme(), phase, coordinatorId, receivedAt, openedAt);
    }

    CourseLinks links() {
        return new CourseLinks(number, citizenId, enquiryId, coordinatorId);
    }

    CaseFileDetails details(ZoneId zone, LocalDate today) {
        return new CaseFileDetails(
                caseFileId(),
                version(),
                number,
                citizenId,
                enquiryId,
                programmeVersionId,
                targetGroup,
                phase,
                complexity,
                coordinatorId,
                receivedAt,
                openedAt.atZone(zone).toLocalDate(),
                CourseLength.asOf(today, plannedEnd),
                closedAt == null ? null : closedAt.atZone(zone).toLocalDate(),
                closingExit,
                ProtectedText.read(closingReason),
                demonstration);
    }

    private PhaseChange change(Phase next, @Nullable String reason, Instant at, UserId by) {
        var change =
                new PhaseChange(caseFileId(), phase, next, at, by, ProtectedText.ofNullable(citizenId.value(), reason));
        phase = next;
        return change;
    }
}
