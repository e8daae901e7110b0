package dk.fremskudt.planning;

import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.identity.UserId;
import dk.fremskudt.platform.ProtectedText;
import dk.fremskudt.tenancy.OwnedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** A look back on a goal together with the citizen: closer, unchanged or further away (M114). */
@Entity
@Audited
@Table(name = "planning_progress")
class GoalProgress extends OwnedEntity {
    private CaseFileId caseFileId;
    private UUID goalId;
    private LocalDate notedOn;

    @Enumerated(EnumType.STRING)
    private GoalStep step;

    private @Nullable ProtectedText note;
    private UserId notedBy;

    protected GoalProgress() {}

    GoalProgress(Goal goal, LocalDate on, GoalStep step, @Nullable String note, UserId by) {
        this.caseFileId = goal.caseFile();
        this.goalId = goal.id();
        this.notedOn = on;
        this.step = step;
        this.note = ProtectedText.ofNullable(goal.citizen(), note);
        this.notedBy = by;
    }

    UUID goal() {
        return goalId;
    }

    GoalDetails.ProgressNote note() {
        return new GoalDetails.ProgressNote(notedOn, step, ProtectedText.read(note), notedBy);
    }
}
