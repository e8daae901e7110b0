package dk.fremskudt.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * Courses that gave one answer, or any answer where {@code answer} is null: in all, and those of them that are complete.
 * Municipality 0 stands for all that were selected.
 */
record Count(
        int municipality, String item, int wave, @Nullable String answer, int all, int complete) {
    int of(Cohort cohort) {
        return cohort == Cohort.ALL ? all : complete;
    }
}
