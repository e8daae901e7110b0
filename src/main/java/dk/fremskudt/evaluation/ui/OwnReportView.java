package dk.fremskudt.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.fremskudt.evaluation.Cohort;
import dk.fremskudt.evaluation.Disclosure;
import dk.fremskudt.evaluation.report.OwnEvaluation;
import dk.fremskudt.evaluation.report.ReportFormat;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.ui.AppPage;
import dk.fremskudt.platform.ui.DateField;
import dk.fremskudt.platform.ui.EmptyState;
import dk.fremskudt.platform.ui.Section;
import dk.fremskudt.tenancy.Tenancy;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** The municipality's own figures, drawn and counted, and its own report to take to a meeting (M167). */
@Route("rapport")
@Menu(title = "evaluation.nav.own", order = 62, icon = "vaadin:bar-chart")
@RolesAllowed({Role.Names.LEAD, Role.Names.ADMIN})
class OwnReportView extends AppPage {
    private final OwnEvaluation evaluation;
    private final Tenancy tenancy;
    private final DateField from;
    private final DateField to;
    private final Select<Cohort> cohort = new Select<>();
    private final Div result = new Div();

    OwnReportView(OwnEvaluation evaluation, Tenancy tenancy, Clock clock) {
        this.evaluation = evaluation;
        this.tenancy = tenancy;
        from = new DateField(t("evaluation.select.from"), () -> LocalDate.now(clock));
        to = new DateField(t("evaluation.select.to"), () -> LocalDate.now(clock));
        setHeading(t("evaluation.nav.own"));
        setLead(t("evaluation.own.lead"));
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        cohort.setLabel(t("evaluation.select.cohort"));
        cohort.setItems(Cohort.values());
        cohort.setItemLabelGenerator(one -> t("evaluation.cohort." + one.code()));
        cohort.setValue(Cohort.ALL);
        from.whenRead(this::changed);
        to.whenRead(this::changed);
        cohort.addValueChangeListener(_ -> changed());
        var choice = new Div(from, to, cohort);
        choice.addClassName("evaluation-selection");
        result.addClassName("evaluation-result");
        add(choice, result);
        show();
    }

    /** What stands on the page stays while a date can't be read. */
    private void changed() {
        if (from.isUnreadable() || to.isUnreadable()) return;
        boolean backwards = from.getValue() != null
                && to.getValue() != null
                && to.getValue().isBefore(from.getValue());
        to.setErrorMessage(backwards ? t("evaluation.coverage.period") : null);
        to.setInvalid(backwards);
        if (!backwards) show();
    }

    private void show() {
        result.removeAll();
        var figures = evaluation.figures(from.getValue(), to.getValue(), cohort.getValue());
        if (figures.figures().isEmpty()) {
            result.add(new EmptyState(t("evaluation.empty"), t("evaluation.own.empty.help")));
            return;
        }
        if (evaluation.isRebuilt(from.getValue(), to.getValue())) {
            var rebuilt = new Paragraph(t("evaluation.report.rebuilt"));
            rebuilt.addClassName("evaluation-note");
            result.add(rebuilt);
        }
        result.add(new Section(t("evaluation.download"), downloads()));
        var name = tenancy.currentTenant().name();
        result.add(
                new CoverageSection(figures.coverage(), evaluation.stated(from.getValue(), to.getValue()), _ -> name));
        figures.figures().forEach(figure -> result.add(new FigureSection(figure, Disclosure.INTERNAL)));
        result.add(ReservationSection.create());
    }

    private DownloadList downloads() {
        var links = new DownloadList();
        var first = from.getValue();
        var last = to.getValue();
        var courses = cohort.getValue();
        for (var format : ReportFormat.values())
            links.add(
                    t("evaluation.download.report", format.name()),
                    "rapport-" + tenancy.currentTenant().slug() + "." + format.code(),
                    format.mediaType(),
                    out -> out.write(evaluation.report(first, last, courses, format)));
        return links;
    }
}
