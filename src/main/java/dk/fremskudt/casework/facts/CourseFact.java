package dk.fremskudt.casework.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One course as evaluation may see it (M178): what happened on which day, counted from the day the enquiry came in, in
 * codes. The target group is a code of the municipality's model. There is no name, number, address, date or free text
 * here; a rare code can still point to a person, so the reader generalises. Contacts, goals and decisions are facts of the
 * modules that keep them.
 *
 * @param phase the phase it stands in now
 * @param exit how it was closed; null while it is open
 * @param lastDay the day of closing, or today's while it is open
 * @param demonstration a course made up to show the product
 */
public record CourseFact(
        String targetGroup,
        String complexity,
        String phase,
        @Nullable String exit,
        int openedDay,
        int lastDay,
        List<PhaseFact> phases,
        List<DeadlineFact> deadlines,
        @Nullable HandoverFact handover,
        boolean demonstration) {

    public record PhaseFact(int day, String from, String to) {}

    /** {@code state} is a deadline's state today; {@code metDay} is null where it was not met. */
    public record DeadlineFact(
            String code, int dueDay, String state, @Nullable Integer metDay) {}

    /** The handover (M117); days are null for what has not happened. */
    public record HandoverFact(
            @Nullable Integer acceptedDay,
            boolean interventionsStarted,
            @Nullable Integer citizenInformedDay) {}
}
