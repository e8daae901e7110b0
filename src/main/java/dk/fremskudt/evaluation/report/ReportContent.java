package dk.fremskudt.evaluation.report;

import dk.fremskudt.evaluation.Cohort;
import dk.fremskudt.evaluation.Disclosure;
import dk.fremskudt.evaluation.Figures;
import dk.fremskudt.programme.comparison.ModelComparison;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that an evaluation report says, before it is written. What a reader may not see is already taken out of the
 * figures.
 *
 * @param all figures on every registered course
 * @param complete figures on the courses registered in all three waves (M142)
 * @param models the chosen municipalities' models; null where none is published
 * @param byMunicipality the same figures for every municipality alone, in the scope's order; empty in a municipality's own report
 * @param agreements how far caseworker and citizen judge alike, a table a wave (M157)
 */
public record ReportContent(
        Scope scope,
        Figures all,
        Figures complete,
        List<CoverageLine> coverage,
        @Nullable ModelComparison models,
        List<MunicipalityFigures> byMunicipality,
        List<Agreement> agreements) {

    public ReportContent {
        coverage = List.copyOf(coverage);
        byMunicipality = List.copyOf(byMunicipality);
        agreements = List.copyOf(agreements);
    }

    /**
     * What was asked for.
     *
     * @param municipalities names, such as «Aarhus»
     * @param cohort null where each figure takes the courses it took in 2014
     * @param rebuilt true when the registrations are those rebuilt from the report of 2014
     */
    public record Scope(
            List<String> municipalities,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Cohort cohort,
            LocalDate modelsAsOf,
            LocalDate producedOn,
            boolean rebuilt) {
        public Scope {
            municipalities = List.copyOf(municipalities);
        }

        boolean isOneMunicipality() {
            return municipalities.size() == 1;
        }
    }

    /** A municipality's coverage with the source of the courses it states (M152); null is suppressed or not stated. */
    public record CoverageLine(
            String municipality,
            @Nullable Integer courses,
            @Nullable String source,
            @Nullable Integer registered,
            @Nullable Integer complete) {}

    /** One of several municipalities, counted in both ways. */
    public record MunicipalityFigures(String municipality, Figures all, Figures complete) {
        Optional<Figures.Figure> figure(String item, Cohort cohort) {
            return (cohort == Cohort.COMPLETE ? complete : all)
                    .figure(item)
                    .filter(figure -> !figure.series().isEmpty());
        }
    }

    /**
     * Courses by both judgements in one wave: rows are the citizen's answers, columns the caseworker's.
     *
     * @param counts null where a count may not be shown
     */
    public record Agreement(
            int wave, List<String> citizen, List<String> worker, List<List<@Nullable Integer>> counts) {}

    Disclosure disclosure() {
        return all.disclosure();
    }

    /** The figure as the report of 2014 counted it, unless another cohort was asked for. */
    Optional<Figures.Figure> figure(FigurePlan plan) {
        return cohort(plan) == Cohort.COMPLETE ? complete.figure(plan.item()) : all.figure(plan.item());
    }

    Cohort cohort(FigurePlan plan) {
        Cohort asked = scope.cohort();
        if (asked != null) {
            return asked;
        }
        return scope.isOneMunicipality() ? Cohort.ALL : plan.cohort();
    }
}
