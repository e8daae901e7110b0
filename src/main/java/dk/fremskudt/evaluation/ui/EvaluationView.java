package dk.fremskudt.evaluation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dk.fremskudt.evaluation.Cohort;
import dk.fremskudt.evaluation.CoverageService;
import dk.fremskudt.evaluation.Disclosure;
import dk.fremskudt.evaluation.EvaluationService;
import dk.fremskudt.evaluation.Figures;
import dk.fremskudt.evaluation.RegistrationExport;
import dk.fremskudt.evaluation.Selection;
import dk.fremskudt.evaluation.report.EvaluationReportService;
import dk.fremskudt.evaluation.report.ReportFormat;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.ui.AppPage;
import dk.fremskudt.platform.ui.EmptyState;
import dk.fremskudt.platform.ui.Section;
import dk.fremskudt.tenancy.Tenancy;
import dk.fremskudt.tenancy.TenantId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** Figures across municipalities: chosen, drawn, counted in tables, with coverage and reservations beside them. */
@Route("evaluering")
@Menu(title = "evaluation.nav.figures", order = 60, icon = "vaadin:bar-chart")
@RolesAllowed(Role.Names.EVALUATOR)
class EvaluationView extends AppPage implements BeforeEnterObserver {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final EvaluationService evaluation;
    private final CoverageService coverage;
    private final RegistrationExport registrations;
    private final Tenancy tenancy;
    private final EvaluationReportService reports;
    private final SelectionFields form;
    private final Div result = new Div();

    EvaluationView(
            EvaluationService evaluation,
            CoverageService coverage,
            RegistrationExport registrations,
            Tenancy tenancy,
            EvaluationReportService reports,
            Clock clock) {
        this.evaluation = evaluation;
        this.coverage = coverage;
        this.registrations = registrations;
        this.tenancy = tenancy;
        this.reports = reports;
        this.form = new SelectionFields(tenancy, clock, this::choose);
        result.addClassName("evaluation-result");
        setHeading(t("evaluation.title"));
        setLead(t("evaluation.lead"));
        add(form, result);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.read(event.getLocation().getQueryParameters().getParameters());
        show(form.selection());
    }

    private void choose(Selection selection) {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, "evaluering?" + new QueryParameters(form.query()).getQueryString());
        show(selection);
    }

    private void show(Selection selection) {
        result.removeAll();
        Figures figures = evaluation.figures(selection);
        if (figures.figures().isEmpty()) {
            result.add(new EmptyState(t("evaluation.empty"), t("evaluation.empty.help")));
            return;
        }
        if (evaluation.isRebuilt(selection)) {
            var rebuilt = new Paragraph(t("evaluation.report.rebuilt"));
            rebuilt.addClassName("evaluation-note");
            result.add(rebuilt);
        }
        result.add(downloads(selection));
        result.add(new CoverageSection(figures.coverage(), coverage.of(selection), this::name));
        figures.figures().forEach(figure -> result.add(new FigureSection(figure, selection.disclosure())));
        result.add(ReservationSection.create());
    }

    private String name(int municipality) {
        return tenancy.find(new TenantId(municipality))
                .map(tenant -> tenant.name())
                .orElse("%03d".formatted(municipality));
    }

    private Section downloads(Selection selection) {
        var links = new DownloadList();
        // Where all courses are chosen, each figure takes those that it took in 2014.
        Cohort cohort = selection.cohort() == Cohort.ALL ? null : selection.cohort();
        for (ReportFormat format : ReportFormat.values()) {
            links.add(
                    t("evaluation.download.report", format.name()),
                    "evalueringsrapport." + format.code(),
                    format.mediaType(),
                    out -> out.write(reports.write(selection, cohort, null, format)));
        }
        if (selection.disclosure() == Disclosure.INTERNAL) {
            links.add(
                    t("evaluation.download.registrations", "CSV"),
                    "registreringer.csv",
                    "text/csv;charset=UTF-8",
                    out -> registrations.csv(selection, out));
            links.add(
                    t("evaluation.download.registrations", "XLSX"),
                    "registreringer.xlsx",
                    XLSX,
                    out -> registrations.xlsx(selection, out));
        }
        links.add(t("evaluation.download.codebook"), "kodebog.csv", "text/csv;charset=UTF-8", registrations::codebook);
        return new Section(t("evaluation.download"), links);
    }
}
