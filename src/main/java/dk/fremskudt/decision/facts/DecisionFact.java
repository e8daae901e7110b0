package dk.fremskudt.decision.facts;

import org.jspecify.annotations.Nullable;

/**
 * A decision without its words and without the amount. Days count from the day the enquiry came in.
 *
 * @param kind {@code RECOMMENDATION}, {@code GRANT} or {@code DECISION}
 * @param basis code of the legal basis in the municipality's model
 * @param basisKind what the basis is about: advice, plan, benefit or support
 * @param occasion whether it was decided with the citizen, right after, or at the desk (M103)
 * @param place code of the place type; null unless it was decided with the citizen
 * @param startedDay when the help began (M110); null where that isn't known
 * @param replaced a newer decision stands in its place
 */
public record DecisionFact(
        int day,
        String kind,
        String basis,
        String basisKind,
        String outcome,
        String occasion,
        boolean citizenPresent,
        @Nullable String place,
        @Nullable Integer startedDay,
        boolean replaced) {}
