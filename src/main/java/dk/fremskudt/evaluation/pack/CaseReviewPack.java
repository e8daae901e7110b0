package dk.fremskudt.evaluation.pack;

import dk.fremskudt.platform.Coded;
import dk.fremskudt.platform.Texts;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One course, anonymous, for a case review (M178-M179): what happened when, which methods were used, what was decided,
 * which goals the citizen had and how it ended. Every day is a number of days since the enquiry came in, which is day 0.
 * People are stand-ins, the same for the same person throughout.
 *
 * @param municipality official code of the municipality that released it
 * @param title such as «Forløb A»; letters are given in the order of release and follow no other list
 * @param fictional a course made up to show the product
 * @param people every stand-in that the pack uses, the citizen first
 * @param contacts oldest first, as all lists here
 * @param notes texts that the municipality chose to release besides goals and reasons
 */
public record CaseReviewPack(
        UUID id,
        int municipality,
        String municipalityName,
        String title,
        boolean fictional,
        Profile profile,
        List<StandIn> people,
        List<Contact> contacts,
        List<MethodUse> methods,
        List<PhaseChange> phases,
        List<Deadline> deadlines,
        List<Decision> decisions,
        List<Goal> goals,
        List<Note> notes,
        List<Registration> registrations,
        Ending ending,
        Proof proof) {

    /** «Køn, målgruppe»: a combination of features as one reads it. */
    public static String listed(List<String> features) {
        var joined = String.join(", ", features);
        return joined.isEmpty() ? joined : joined.substring(0, 1).toUpperCase(Texts.DANISH) + joined.substring(1);
    }

    /**
     * What could help somebody to recognise the citizen; each is checked for how many it fits (see {@link Proof}).
     *
     * @param sex null where it is not stated, which may be because too few would fit
     */
    public record Profile(
            @Nullable Coded sex,
            @Nullable Coded ageBand,
            @Nullable Coded targetGroup,
            Coded complexity) {}

    /** Somebody of the course, such as «Sagsbehandler A» or «Partner 1 (praktiserende læge)». */
    public record StandIn(String name, String role) {}

    /**
     * A contact or an attempt (M76).
     *
     * @param with the citizen, or those whom the caseworker coordinates with
     * @param by stand-in of the caseworker
     * @param place the kind of place; a rare one is shown as «another place»
     * @param note null where nothing was noted
     */
    public record Contact(
            int day,
            Coded with,
            String by,
            Coded channel,
            Coded direction,
            Coded outcome,
            @Nullable Coded place,
            @Nullable Integer minutes,
            List<Coded> methods,
            @Nullable ReleasedText note) {}

    /** On which days a method was used (M179). */
    public record MethodUse(Coded method, List<Integer> days) {}

    public record PhaseChange(int day, Coded from, Coded to) {}

    /** @param metDay null where it was not met */
    public record Deadline(
            Coded deadline,
            int dueDay,
            Coded state,
            @Nullable Integer metDay) {}

    /**
     * A recommendation, a grant or a decision (M103-M107).
     *
     * @param basis the legal basis; a rare one is shown as its kind only
     * @param startedDay when the help began; null where that isn't known
     * @param replaced a newer decision stands in its place
     */
    public record Decision(
            int day,
            Coded kind,
            Coded basis,
            Coded outcome,
            Coded occasion,
            boolean citizenPresent,
            String by,
            @Nullable Integer startedDay,
            boolean replaced,
            ReleasedText reasons) {}

    /** A goal in the citizen's own words (M112), and how the way to it went. */
    public record Goal(
            int day, Coded horizon, Coded status, int statusDay, ReleasedText words, List<Progress> progress) {}

    public record Progress(int day, Coded step) {}

    /** A released text that belongs to no single event, such as what the citizen said about the course. */
    public record Note(@Nullable Integer day, String heading, ReleasedText text) {}

    /** An answer of a registration (M130-M139). */
    public record Registration(int wave, Coded item, List<Coded> answers) {}

    /**
     * How it ended, or stands.
     *
     * @param exit null while the course is open, or where too few ended so
     * @param day the day of closing, or the last day that the pack covers
     */
    public record Ending(
            boolean closed,
            @Nullable Coded exit,
            Coded phase,
            int day,
            @Nullable Coded firstContactDelay,
            @Nullable Handover handover) {}

    /** @param acceptedDay null while no receiver has said yes (M117) */
    public record Handover(
            @Nullable Integer acceptedDay,
            boolean helpStarted,
            @Nullable Integer citizenInformedDay) {}

    /**
     * That nobody can be told from it, shown: how many of the municipality's courses fit each combination, what was
     * made coarser for it, what the check of texts found, and who let it go, by role only.
     *
     * @param threshold the least number of courses that a combination may fit
     * @param courses how many courses the municipality has that were counted
     */
    public record Proof(
            int threshold,
            int courses,
            List<Combination> combinations,
            List<String> coarsened,
            List<Check> checks,
            String madeBy,
            String readBy,
            String releasedBy) {}

    /** How many courses ({@code k}) share these features of the citizen's, such as sex and age band. */
    public record Combination(List<String> features, int k) {}

    /** What the machine looked for in the texts, how often it found it, and what a person did about it. */
    public record Check(String what, int found, int replaced, int falseAlarms) {}
}
