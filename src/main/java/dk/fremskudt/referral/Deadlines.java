package dk.fremskudt.referral;

import dk.fremskudt.platform.WorkingDays;
import dk.fremskudt.programme.ProgrammeModel;
import dk.fremskudt.programme.ProgrammeModel.DeadlineCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When the citizen must be contacted (M71) and the partner answered (M59) at the latest; null where the municipality has
 * turned the deadline off.
 */
record Deadlines(@Nullable LocalDate contact, @Nullable LocalDate reply) {
    /** Two days for the first contact is the method's own deadline; five for the answer is ours. */
    private static final int CONTACT_DAYS = 2;

    private static final int REPLY_DAYS = 5;

    /** @param model the municipality's, or null where none is in force: then the usual deadlines hold */
    static Deadlines from(LocalDate received, @Nullable ProgrammeModel model, WorkingDays days) {
        return new Deadlines(
                due(received, model, DeadlineCode.FIRST_CONTACT, CONTACT_DAYS, days),
                due(received, model, DeadlineCode.PARTNER_REPLY, REPLY_DAYS, days));
    }

    private static @Nullable LocalDate due(
            LocalDate received, @Nullable ProgrammeModel model, DeadlineCode code, int usual, WorkingDays days) {
        var rule = model == null ? null : model.tasks().deadline(code).orElse(null);
        if (rule == null) return days.plus(received, usual);
        if (rule.strictness() == ProgrammeModel.Strictness.OFF) return null;
        return rule.due(received, days);
    }
}
