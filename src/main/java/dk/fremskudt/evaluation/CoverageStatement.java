package dk.fremskudt.evaluation;

import dk.fremskudt.tenancy.OwnedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.envers.Audited;

/** How many courses a municipality says it carried out in a period, wherever they are kept, and how it knows (M152). */
@Entity
@Audited
@Table(name = "evaluation_coverage_statement")
class CoverageStatement extends OwnedEntity {
    private LocalDate periodFrom;
    private LocalDate periodTo;
    private int courses;
    private String source;
    private boolean withdrawn;

    CoverageStatement() {}

    CoverageStatement(LocalDate from, LocalDate to, int courses, String source) {
        change(from, to, courses, source);
    }

    final void change(LocalDate from, LocalDate to, int stated, String knownFrom) {
        periodFrom = from;
        periodTo = to;
        courses = stated;
        source = knownFrom;
    }

    void withdraw() {
        withdrawn = true;
    }

    boolean isOf(LocalDate from, LocalDate to) {
        return periodFrom.equals(from) && periodTo.equals(to);
    }

    CoverageRow row() {
        return new CoverageRow(id(), version(), periodFrom, periodTo, courses, source);
    }
}
