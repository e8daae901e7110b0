package dk.fremskudt.planning.facts;

import java.util.List;

/**
 * A goal without its words. Days count from the day the enquiry came in.
 *
 * @param horizon {@code SHORT} or {@code LONG}
 * @param status {@code ACTIVE}, {@code REACHED} or {@code DROPPED}, since {@code statusDay}
 */
public record GoalFact(int saidDay, String horizon, String status, int statusDay, List<ProgressFact> progress) {

    /** {@code step} is {@code CLOSER}, {@code UNCHANGED} or {@code FURTHER} (M114). */
    public record ProgressFact(int day, String step) {}
}
