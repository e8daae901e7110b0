package dk.fremskudt.casework;

import dk.fremskudt.programme.ProgrammeModel.Strictness;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What became of a deadline. CaseDeadlines are measured, not only reminded of (M74). */
public enum DeadlineState {
    /** Still to be met, and there is time. */
    DUE,
    MET,
    /** Met too late, or not met though its day has gone. */
    LATE,
    /** Given up with a reason (M72). */
    WAIVED,
    /** A reminder only (M72): its day has gone without anybody having failed. */
    LAPSED;

    /** The last day counts as in time. What was done wins over a waiver: the thing did happen. */
    static DeadlineState of(
            LocalDate due, Strictness strictness, @Nullable LocalDate metOn, boolean waived, LocalDate today) {
        if (metOn != null) {
            return metOn.isAfter(due) ? LATE : MET;
        }
        if (waived) {
            return WAIVED;
        }
        if (!today.isAfter(due)) {
            return DUE;
        }
        return strictness == Strictness.HARD ? LATE : LAPSED;
    }
}
