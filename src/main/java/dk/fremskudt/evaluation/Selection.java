package dk.fremskudt.evaluation;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluator asks for: which municipalities (none named: all real ones), courses first registered in which period
 * (both ends included, null for an open end), which cohort, and for whose eyes.
 */
public record Selection(
        Set<Integer> municipalities,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Cohort cohort,
        Disclosure disclosure) {
    public Selection {
        municipalities = Set.copyOf(municipalities);
    }

    public static Selection of(Cohort cohort, Disclosure disclosure) {
        return new Selection(Set.of(), null, null, cohort, disclosure);
    }

    public Selection of(Integer... codes) {
        return new Selection(Set.of(codes), from, to, cohort, disclosure);
    }

    public Selection with(Disclosure other) {
        return new Selection(municipalities, from, to, cohort, other);
    }
}
