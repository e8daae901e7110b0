package dk.fremskudt.casework.facts;

import dk.fremskudt.platform.Coded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One course as evaluation may see it (M178): what happened on which day, counted from the day the enquiry came in, in
 * codes; those of the municipality's model come with what it calls them. There is no name, number, address, date or free text
 * here; a rare code can still point to a person, so the reader generalises. Contacts, goals and decisions are facts of the
 * modules that keep them.
 *
 * @param phase the phase it stands in now
 * @param exit how it was closed; null while it is open
 * @param lastDay the day of closing, or today's while it is open
 * @param demonstration a course made up to show the product
 */
public record CourseFact(
        Coded targetGroup,
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

    /** {@code state} is the deadline's state today; {@code metDay} is null where it was not met. */
    public record DeadlineFact(
            Coded deadline,
            int dueDay,
            String state,
            @Nullable Integer metDay) {}

    /** The handover (M117); days are null for what has not happened. */
    public record HandoverFact(
            @Nullable Integer acceptedDay,
            boolean interventionsStarted,
            @Nullable Integer citizenInformedDay) {}
}
