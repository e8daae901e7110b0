package dk.fremskudt.monitoring;

import dk.fremskudt.identity.UserId;
import dk.fremskudt.monitoring.facts.Respondent;
import dk.fremskudt.tenancy.OwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** What one respondent answered about a course in one wave (da. registrering ved et målepunkt). */
@Entity
@Audited
@Table(name = "monitoring_registration")
class Registration extends OwnedEntity {
    @Column(name = "course_id")
    private UUID course;

    private short wave;

    @Enumerated(EnumType.STRING)
    private Respondent respondent;

    private LocalDate registeredOn;
    private @Nullable UserId registeredBy;
    private @Nullable Integer seconds;

    Registration() {}

    Registration(MonitoredCourse course, int wave, Respondent respondent, LocalDate registeredOn, UserId registeredBy) {
        this.course = course.id();
        this.wave = (short) wave;
        this.respondent = respondent;
        this.registeredOn = registeredOn;
        this.registeredBy = registeredBy;
    }

    /** Parts of a wave are often answered on different days: the first one counts. */
    boolean noLaterThan(LocalDate day) {
        if (!day.isBefore(registeredOn)) return false;
        registeredOn = day;
        return true;
    }

    /** Adds to the time the form was open, the whole effort of registering (M185). */
    void took(int more) {
        seconds = (seconds == null ? 0 : seconds) + more;
    }

    UUID course() {
        return course;
    }

    int wave() {
        return wave;
    }

    Respondent respondent() {
        return respondent;
    }

    LocalDate registeredOn() {
        return registeredOn;
    }

    @Nullable UserId registeredBy() {
        return registeredBy;
    }
}
