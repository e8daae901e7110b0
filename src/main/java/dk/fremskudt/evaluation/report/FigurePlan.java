package dk.fremskudt.evaluation.report;

import dk.fremskudt.evaluation.Cohort;
import java.util.List;
import java.util.stream.Stream;

/**
 * The figures in the order and under the numbers of the report of 2014, and which courses each counted (M145-M151); after
 * them those that a municipality's own note added (M159-M161, M166).
 */
record FigurePlan(int number, String item, Cohort cohort) {
    private static final List<FigurePlan> REACHED = List.of(
            new FigurePlan(1, "sex", Cohort.ALL),
            new FigurePlan(2, "age_band", Cohort.ALL),
            new FigurePlan(3, "role", Cohort.ALL));
    private static final List<FigurePlan> OUTCOME = List.of(
            new FigurePlan(4, "citizen_change", Cohort.COMPLETE),
            new FigurePlan(5, "wellbeing_change", Cohort.COMPLETE),
            new FigurePlan(6, "support_home", Cohort.COMPLETE),
            new FigurePlan(7, "support_economy", Cohort.COMPLETE));
    private static final List<FigurePlan> LOCAL = List.of(
            new FigurePlan(8, "employment", Cohort.ALL),
            new FigurePlan(9, "psychiatry_contact", Cohort.ALL),
            new FigurePlan(10, "first_contact_delay", Cohort.ALL),
            new FigurePlan(11, "goal_progress", Cohort.ALL));

    static List<FigurePlan> reached() {
        return REACHED;
    }

    static List<FigurePlan> outcome() {
        return OUTCOME;
    }

    static List<FigurePlan> local() {
        return LOCAL;
    }

    static List<FigurePlan> of(ReportContent content) {
        List<FigurePlan> published =
                Stream.concat(REACHED.stream(), OUTCOME.stream()).toList();
        return content.scope().isOneMunicipality()
                ? Stream.concat(published.stream(), LOCAL.stream()).toList()
                : published;
    }
}
