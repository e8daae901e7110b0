package dk.fremskudt.planning;

import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.contact.ContactId;
import dk.fremskudt.identity.UserId;
import dk.fremskudt.platform.ProtectedText;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.tenancy.OwnedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * A goal (da. mål) in the citizen's own words (M112). The words are kept as they were said, typing errors included:
 * nobody edits what somebody else said. Another wording is another goal.
 */
@Entity
@Audited
@Table(name = "planning_goal")
class Goal extends OwnedEntity {
    private CaseFileId caseFileId;
    private ProtectedText words;

    @Enumerated(EnumType.STRING)
    private Horizon horizon;

    private LocalDate saidOn;
    private @Nullable ContactId contactId;

    @Enumerated(EnumType.STRING)
    private GoalStatus status = GoalStatus.ACTIVE;

    private LocalDate statusOn;
    private Instant recordedAt;
    private UserId recordedBy;

    protected Goal() {}

    Goal(CaseFileId caseFileId, UUID citizen, GoalForm form, Instant recordedAt, UserId recordedBy) {
        this.caseFileId = caseFileId;
        this.words = ProtectedText.of(citizen, form.words());
        this.horizon = form.horizon();
        this.saidOn = form.saidOn();
        this.statusOn = form.saidOn();
        this.contactId = form.contact();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /** Reached, dropped, or taken up again. */
    void becomes(GoalStatus next, LocalDate on) {
        if (status == next) throw new Refusal("planning.goal.already");
        status = next;
        statusOn = on;
    }

    void requireActive() {
        if (status != GoalStatus.ACTIVE) throw new Refusal("planning.goal.notActive");
    }

    CaseFileId caseFile() {
        return caseFileId;
    }

    UUID citizen() {
        return words.citizen();
    }

    String words() {
        return words.orErased();
    }

    Instant recordedAt() {
        return recordedAt;
    }

    GoalDetails details(List<GoalProgress> progress) {
        return new GoalDetails(
                new GoalId(id()),
                version(),
                words(),
                horizon,
                saidOn,
                contactId,
                status,
                statusOn,
                recordedBy,
                progress.stream().map(GoalProgress::note).toList());
    }
}
