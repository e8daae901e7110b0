package dk.fremskudt.monitoring;

import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.tenancy.OwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** A course as monitoring sees it: the municipality's own reference and what hangs on it, never the person. */
@Entity
@Audited
@Table(name = "monitoring_course")
class MonitoredCourse extends OwnedEntity {
    enum Origin {
        IMPORTED,
        CASEWORK
    }

    private String reference;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Column(name = "case_file_id")
    private @Nullable CaseFileId caseFile;

    private boolean demonstration;
    private @Nullable LocalDate openedOn;

    MonitoredCourse() {}

    static MonitoredCourse imported(String reference) {
        var course = new MonitoredCourse();
        course.reference = reference;
        course.origin = Origin.IMPORTED;
        return course;
    }

    static MonitoredCourse carriedHere(
            String reference, CaseFileId caseFile, LocalDate openedOn, boolean demonstration) {
        var course = new MonitoredCourse();
        course.reference = reference;
        course.origin = Origin.CASEWORK;
        course.caseFile = caseFile;
        course.openedOn = openedOn;
        course.demonstration = demonstration;
        return course;
    }

    /** A course that came by file turns out to be carried here, under the same reference. */
    void carriedHere(CaseFileId file, LocalDate opened, boolean shownOnly) {
        origin = Origin.CASEWORK;
        caseFile = file;
        openedOn = opened;
        demonstration = shownOnly;
    }

    void forDemonstration() {
        demonstration = true;
    }

    String reference() {
        return reference;
    }

    @Nullable CaseFileId caseFile() {
        return caseFile;
    }
}
