package dk.fremskudt.evaluation.report;

import static dk.fremskudt.identity.Role.Names.ADMIN;
import static dk.fremskudt.identity.Role.Names.LEAD;

import dk.fremskudt.evaluation.Cohort;
import dk.fremskudt.evaluation.CoverageService;
import dk.fremskudt.evaluation.Disclosure;
import dk.fremskudt.evaluation.EvaluationService;
import dk.fremskudt.evaluation.Figures;
import dk.fremskudt.evaluation.Selection;
import dk.fremskudt.evaluation.StatedCoverage;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.WorkAs;
import dk.fremskudt.tenancy.Tenancy;
import dk.fremskudt.tenancy.TenantId;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * A municipality's own figures and its own report (M167): true counts, since its leads know its courses, and never
 * another municipality's, whatever is asked for.
 */
@Service
public class OwnEvaluation {
    private final EvaluationService evaluation;
    private final CoverageService coverage;
    private final EvaluationReportService reports;
    private final Tenancy tenancy;

    OwnEvaluation(
            EvaluationService evaluation, CoverageService coverage, EvaluationReportService reports, Tenancy tenancy) {
        this.evaluation = evaluation;
        this.coverage = coverage;
        this.reports = reports;
        this.tenancy = tenancy;
    }

    /** Both days belong to the period; null leaves it open. */
    @RolesAllowed({LEAD, ADMIN})
    public Figures figures(@Nullable LocalDate from, @Nullable LocalDate to, Cohort cohort) {
        var own = own(from, to, cohort);
        return asEvaluator(() -> evaluation.figures(own));
    }

    @RolesAllowed({LEAD, ADMIN})
    public List<StatedCoverage> stated(@Nullable LocalDate from, @Nullable LocalDate to) {
        var own = own(from, to, Cohort.ALL);
        return asEvaluator(() -> coverage.of(own));
    }

    /** Whether the courses are those of the programme of 2011-13, rebuilt from its printed report. */
    @RolesAllowed({LEAD, ADMIN})
    public boolean isRebuilt(@Nullable LocalDate from, @Nullable LocalDate to) {
        var own = own(from, to, Cohort.ALL);
        return asEvaluator(() -> evaluation.isRebuilt(own));
    }

    /** The report of the period, each figure over the courses that it took in 2014 where all are chosen. */
    @RolesAllowed({LEAD, ADMIN})
    public byte[] report(@Nullable LocalDate from, @Nullable LocalDate to, Cohort cohort, ReportFormat format) {
        var own = own(from, to, cohort);
        return asEvaluator(() -> reports.write(own, cohort == Cohort.ALL ? null : cohort, null, format));
    }

    private Selection own(@Nullable LocalDate from, @Nullable LocalDate to, Cohort cohort) {
        return new Selection(Set.of(tenancy.current().value()), from, to, cohort, Disclosure.INTERNAL);
    }

    private static <T> T asEvaluator(Callable<T> work) {
        return WorkAs.system(TenantId.NATIONAL, Role.EVALUATOR, work);
    }
}
