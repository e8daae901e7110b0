package dk.fremskudt.casereview;

import dk.fremskudt.platform.ProtectedText;
import dk.fremskudt.tenancy.OwnedEntity;
import dk.fremskudt.textcheck.Finding;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** That a finding leads to nobody, and why somebody says so. It holds for the same words in the same text. */
@Entity
@Audited
@Table(name = "casereview_false_alarm")
class FalseAlarm extends OwnedEntity {
    private UUID textId;

    @Enumerated(EnumType.STRING)
    private Finding.Kind kind;

    private ProtectedText found;
    private ProtectedText reason;

    protected FalseAlarm() {}

    FalseAlarm(PackText text, UUID citizen, Finding finding, String reason) {
        this.textId = text.id();
        this.kind = finding.kind();
        this.found = ProtectedText.of(citizen, finding.found());
        this.reason = ProtectedText.of(citizen, reason.strip());
    }

    boolean covers(Finding finding) {
        return !finding.certain()
                && kind == finding.kind()
                && found.text().filter(finding.found()::equalsIgnoreCase).isPresent();
    }

    UUID text() {
        return textId;
    }

    Finding.Kind kind() {
        return kind;
    }

    String reason() {
        return reason.orErased();
    }
}
