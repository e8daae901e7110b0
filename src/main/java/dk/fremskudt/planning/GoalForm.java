package dk.fremskudt.planning;

import dk.fremskudt.contact.ContactId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A goal as the citizen said it (M112).
 *
 * @param contact the contact at which it was said, where there was one
 */
public record GoalForm(
        String words,
        Horizon horizon,
        LocalDate saidOn,
        @Nullable ContactId contact) {}
