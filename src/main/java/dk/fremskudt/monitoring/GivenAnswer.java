package dk.fremskudt.monitoring;

import dk.fremskudt.tenancy.OwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** One answer to one item. */
@Entity
@Audited
@Table(name = "monitoring_answer")
class GivenAnswer extends OwnedEntity {
    @Column(name = "registration_id")
    private UUID registration;

    private String item;
    private String answer;

    GivenAnswer() {}

    GivenAnswer(Registration registration, String item, String answer) {
        this.registration = registration.id();
        this.item = item;
        this.answer = answer;
    }

    /** Another answer to the same question: the history shows from what to what. */
    void becomes(String other) {
        answer = other;
    }

    UUID registration() {
        return registration;
    }

    String item() {
        return item;
    }

    String answer() {
        return answer;
    }
}
