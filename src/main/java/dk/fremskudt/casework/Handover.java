package dk.fremskudt.casework;

import dk.fremskudt.platform.ProtectedText;
import dk.fremskudt.tenancy.OwnedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * The handover (da. overlevering) from outreach to ordinary casework (M117): the receiver has said yes, the help has
 * begun, and the citizen knows who is responsible.
 */
@Entity
@Audited
@Table(name = "casework_handover")
class Handover extends OwnedEntity {
    private CaseFileId caseFileId;
    private ProtectedText receiverName;
    private ProtectedText receiverUnit;
    private @Nullable LocalDate acceptedOn;
    private @Nullable ProtectedText acceptedBy;
    private @Nullable ProtectedText interventions;
    private boolean interventionsStarted;
    private @Nullable LocalDate citizenInformedOn;

    protected Handover() {}

    Handover(CaseFile file, HandoverForm form) {
        this.caseFileId = file.caseFileId();
        fill(file.citizen().value(), form);
    }

    void change(UUID citizen, HandoverForm form) {
        fill(citizen, form);
    }

    private void fill(UUID citizen, HandoverForm form) {
        receiverName = ProtectedText.of(citizen, form.receiverName().strip());
        receiverUnit = ProtectedText.of(citizen, form.receiverUnit().strip());
        acceptedOn = form.acceptedOn();
        acceptedBy = ProtectedText.ofNullable(citizen, form.acceptedBy());
        interventions = ProtectedText.ofNullable(citizen, form.interventions());
        interventionsStarted = form.interventionsStarted();
        citizenInformedOn = form.citizenInformedOn();
    }

    /** Nothing of what a right handover takes is missing. */
    boolean complete() {
        return acceptedOn != null && interventionsStarted && citizenInformedOn != null;
    }

    boolean accepted() {
        return acceptedOn != null;
    }

    HandoverDetails details() {
        return new HandoverDetails(version(), form(), complete());
    }

    HandoverForm form() {
        return new HandoverForm(
                receiverName.orErased(),
                receiverUnit.orErased(),
                acceptedOn,
                ProtectedText.read(acceptedBy),
                ProtectedText.read(interventions),
                interventionsStarted,
                citizenInformedOn);
    }
}
