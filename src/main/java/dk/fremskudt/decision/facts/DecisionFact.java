package dk.fremskudt.decision.facts;

import dk.fremskudt.platform.Coded;
import org.jspecify.annotations.Nullable;

/**
 * A decision without its words and without the amount. Days count from the day the enquiry came in.
 *
 * @param kind {@code RECOMMENDATION}, {@code GRANT} or {@code DECISION}
 * @param basis the legal basis by the municipality's model; a rare one can point to a person, so the reader generalises
 * @param basisKind what the basis is about: advice, plan, benefit or support
 * @param occasion whether it was decided with the citizen, right after, or at the desk (M103)
 * @param place code of the place type; null unless it was decided with the citizen
 * @param startedDay when the help began (M110); null where that isn't known
 * @param replaced a newer decision stands in its place
 */
public record DecisionFact(
        int day,
        String kind,
        Coded basis,
        String basisKind,
        String outcome,
        String occasion,
        boolean citizenPresent,
        @Nullable String place,
        @Nullable Integer startedDay,
        boolean replaced) {}
