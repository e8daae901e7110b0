package dk.fremskudt.monitoring;

import dk.fremskudt.tenancy.OwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** A wave that a course is to be registered in, and when (da. planlagt målepunkt). */
@Entity
@Audited
@Table(name = "monitoring_planned_wave")
class PlannedWave extends OwnedEntity {
    @Column(name = "course_id")
    private UUID course;

    private short wave;
    private String label;
    private @Nullable LocalDate opensOn;
    private LocalDate dueOn;

    PlannedWave() {}

    PlannedWave(MonitoredCourse course, WaveCalendar.Entry entry) {
        this.course = course.id();
        this.wave = (short) entry.wave();
        move(entry);
    }

    /** The course closed, so that what waited for it has dates now. */
    final void move(WaveCalendar.Entry entry) {
        label = entry.label();
        opensOn = entry.opensOn();
        dueOn = entry.dueOn();
    }

    WaveCalendar.Entry entry() {
        return new WaveCalendar.Entry(wave, label, opensOn, dueOn);
    }
}
