package dk.fremskudt.evaluation.report;

import static dk.fremskudt.identity.Role.Names.EVALUATOR;

import dk.fremskudt.evaluation.Cohort;
import dk.fremskudt.evaluation.CoverageService;
import dk.fremskudt.evaluation.Disclosure;
import dk.fremskudt.evaluation.EvaluationService;
import dk.fremskudt.evaluation.Figures;
import dk.fremskudt.evaluation.Figures.Coverage;
import dk.fremskudt.evaluation.Selection;
import dk.fremskudt.evaluation.StatedCoverage;
import dk.fremskudt.evaluation.report.ReportContent.CoverageLine;
import dk.fremskudt.evaluation.report.ReportContent.MunicipalityFigures;
import dk.fremskudt.evaluation.report.ReportContent.Scope;
import dk.fremskudt.programme.comparison.ModelComparison;
import dk.fremskudt.programme.comparison.ModelComparisonService;
import dk.fremskudt.tenancy.Tenancy;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Gathers what a selection holds and has the report of it written. */
@Service
public class EvaluationReportService {
    private final EvaluationService evaluation;
    private final CoverageService coverage;
    private final ModelComparisonService models;
    private final AgreementCount agreements;
    private final EvaluationReport report;
    private final Tenancy tenancy;
    private final Clock clock;

    EvaluationReportService(
            EvaluationService evaluation,
            CoverageService coverage,
            ModelComparisonService models,
            AgreementCount agreements,
            EvaluationReport report,
            Tenancy tenancy,
            Clock clock) {
        this.evaluation = evaluation;
        this.coverage = coverage;
        this.models = models;
        this.agreements = agreements;
        this.report = report;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /**
     * @param cohort null lets each figure take the courses that it took in 2014
     * @param modelsAsOf null shows the models at the end of the selection's period, or today
     */
    @RolesAllowed(EVALUATOR)
    public byte[] write(
            Selection selection, @Nullable Cohort cohort, @Nullable LocalDate modelsAsOf, ReportFormat format) {
        ReportContent content = gather(selection, cohort, modelsAsOf);
        return switch (format) {
            case PDF -> report.pdf(content);
            case DOCX -> report.docx(content);
            case XLSX -> report.xlsx(content);
        };
    }

    private ReportContent gather(Selection selection, @Nullable Cohort cohort, @Nullable LocalDate modelsAsOf) {
        LocalDate today = LocalDate.now(clock);
        LocalDate asOf = modelsAsOf != null ? modelsAsOf : selection.to() != null ? selection.to() : today;
        Figures all = evaluation.figures(in(selection, Cohort.ALL));
        Figures complete = evaluation.figures(in(selection, Cohort.COMPLETE));
        List<String> codes = all.coverage().stream().map(Coverage::municipality).toList();
        boolean rebuilt = evaluation.isRebuilt(selection);
        boolean open = selection.disclosure() == Disclosure.INTERNAL;
        return new ReportContent(
                new Scope(
                        codes.stream().map(this::name).toList(),
                        selection.from(),
                        selection.to(),
                        cohort,
                        asOf,
                        today,
                        rebuilt),
                all,
                complete,
                coverage(selection, all),
                models(codes, asOf, all),
                codes.size() > 1 && open ? byMunicipality(selection, codes) : List.of(),
                open && !rebuilt ? agreements.count(selection) : List.of());
    }

    private static Selection in(Selection selection, Cohort cohort) {
        return new Selection(
                selection.municipalities(), selection.from(), selection.to(), cohort, selection.disclosure());
    }

    private List<MunicipalityFigures> byMunicipality(Selection selection, List<String> codes) {
        Selection all = in(selection, Cohort.ALL);
        Selection complete = in(selection, Cohort.COMPLETE);
        return codes.stream()
                .map(code -> new MunicipalityFigures(
                        name(code),
                        evaluation.figures(all.of(Integer.valueOf(code))),
                        evaluation.figures(complete.of(Integer.valueOf(code)))))
                .toList();
    }

    private List<CoverageLine> coverage(Selection selection, Figures figures) {
        Map<Integer, String> sources = coverage.of(selection).stream()
                .collect(Collectors.toMap(
                        StatedCoverage::municipality, StatedCoverage::source, (one, other) -> one + "; " + other));
        return figures.coverage().stream()
                .map(line -> new CoverageLine(
                        name(line.municipality()),
                        line.courses(),
                        sources.get(Integer.valueOf(line.municipality())),
                        line.registered(),
                        line.complete()))
                .toList();
    }

    /** The number of started courses comes from the same figures, so that the table never says more than they do (M32). */
    private @Nullable ModelComparison models(List<String> codes, LocalDate asOf, Figures figures) {
        Map<String, Integer> started = new HashMap<>();
        for (Coverage line : figures.coverage()) {
            Integer registered = line.registered();
            if (registered != null) {
                started.put(line.municipality(), registered);
            }
        }
        ModelComparison comparison = models.compare(codes, asOf, started);
        return comparison.columns().stream().anyMatch(column -> column.version() != null) ? comparison : null;
    }

    private String name(String code) {
        return tenancy.byCode(code)
                .map(tenant -> Wording.municipality(tenant.name()))
                .orElse(code);
    }
}
