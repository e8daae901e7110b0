package dk.fremskudt.planning;

import dk.fremskudt.contact.ContactId;
import dk.fremskudt.identity.UserId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A goal, how it stands, and how the way to it went. */
public record GoalDetails(
        GoalId id,
        int version,
        String words,
        Horizon horizon,
        LocalDate saidOn,
        @Nullable ContactId contact,
        GoalStatus status,
        LocalDate statusOn,
        UserId recordedBy,
        List<ProgressNote> progress) {

    public boolean active() {
        return status == GoalStatus.ACTIVE;
    }

    /** Oldest first. */
    public record ProgressNote(
            LocalDate on, GoalStep step, @Nullable String note, UserId by) {}
}
