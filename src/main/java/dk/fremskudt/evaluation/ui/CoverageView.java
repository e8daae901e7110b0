package dk.fremskudt.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.fremskudt.audit.History;
import dk.fremskudt.audit.HistorySource;
import dk.fremskudt.audit.ui.HistoryPanel;
import dk.fremskudt.audit.ui.Saving;
import dk.fremskudt.evaluation.CoverageRow;
import dk.fremskudt.evaluation.CoverageService;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.ui.AppPage;
import dk.fremskudt.platform.ui.Confirm;
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.platform.ui.DateField;
import dk.fremskudt.platform.ui.EmptyState;
import dk.fremskudt.platform.ui.FormDialog;
import dk.fremskudt.platform.ui.Notice;
import dk.fremskudt.platform.ui.QuietButton;
import dk.fremskudt.platform.ui.Section;
import dk.fremskudt.platform.ui.WholeNumberField;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many courses the municipality carried out, wherever they are kept (M140, M152): without it, nobody could tell how much
 * of the work the figures are about.
 */
@Route("daekning")
@RolesAllowed(Role.Names.ADMIN)
@Menu(title = "evaluation.nav.coverage", order = 65, icon = "vaadin:pie-chart")
class CoverageView extends AppPage {
    private static final int LONGEST_SOURCE = 300;
    private final CoverageService coverage;
    private final History history;
    private final Clock clock;
    private final Div list = new Div();

    CoverageView(CoverageService coverage, History history, Clock clock) {
        this.coverage = coverage;
        this.history = history;
        this.clock = clock;
        var add = new Button(t("evaluation.coverage.new"), VaadinIcon.PLUS.create(), _ -> edit(null));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        setHeading(t("evaluation.nav.coverage"), add);
        setLead(t("evaluation.coverage.lead"));
        list.addClassName("coverage-statements");
        add(list);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        var rows = coverage.own();
        if (rows.isEmpty()) list.add(new EmptyState(t("evaluation.coverage.none"), t("evaluation.coverage.none.help")));
        rows.forEach(row -> list.add(card(row)));
        var ever = coverage.everStated();
        if (ever.isEmpty()) return;
        list.add(new Section(
                t("evaluation.coverage.history"),
                new HistoryPanel(
                        history,
                        ever.stream()
                                .map(id -> HistorySource.of("evaluation_coverage_statement", id))
                                .toList())));
    }

    private Component card(CoverageRow row) {
        var period = t("evaluation.coverage.range", Danish.date(row.from()), Danish.date(row.to()));
        var change = new QuietButton(t("evaluation.coverage.change"), () -> edit(row));
        change.setAriaLabel(t("evaluation.coverage.change.of", period));
        var withdraw = new QuietButton(t("evaluation.coverage.withdraw"), () -> withdraw(row, period));
        withdraw.setAriaLabel(t("evaluation.coverage.withdraw.of", period));
        var courses = new Span(t("evaluation.coverage.courses", row.courses()));
        courses.addClassName("coverage-courses");
        var card = new Section(period, courses, new Paragraph(row.source()), new Div(change, withdraw));
        card.addClassName("coverage-statement");
        return card;
    }

    private void edit(@Nullable CoverageRow known) {
        var from = new DateField(t("evaluation.coverage.from"), () -> LocalDate.now(clock));
        var to = new DateField(t("evaluation.coverage.to"), () -> LocalDate.now(clock));
        var courses = new WholeNumberField(t("evaluation.coverage.count"), 0, Integer.MAX_VALUE);
        courses.setHelperText(t("evaluation.coverage.count.help"));
        var source = new TextArea(t("evaluation.coverage.source"));
        source.setMaxLength(LONGEST_SOURCE);
        source.setHelperText(t("evaluation.coverage.source.help"));
        if (known != null) {
            from.setValue(known.from());
            to.setValue(known.to());
            courses.setValue(known.courses());
            source.setValue(known.source());
        }
        new FormDialog(
                        t(known == null ? "evaluation.coverage.new" : "evaluation.coverage.change"),
                        t("platform.save"),
                        dialog -> {
                            if (isComplete(from, to, courses, source)) save(known, from, to, courses, source, dialog);
                        })
                .beside(from, to)
                .with(courses, source)
                .open();
    }

    private boolean isComplete(DateField from, DateField to, WholeNumberField courses, TextArea source) {
        from.setInvalid(from.isEmpty());
        from.setErrorMessage(t("evaluation.coverage.from.missing"));
        to.setInvalid(to.isEmpty());
        to.setErrorMessage(t("evaluation.coverage.to.missing"));
        courses.setInvalid(courses.isEmpty());
        courses.setErrorMessage(t("evaluation.coverage.count.missing"));
        source.setInvalid(source.getValue().isBlank());
        source.setErrorMessage(t("evaluation.coverage.noSource"));
        return !from.isInvalid() && !to.isInvalid() && !courses.isInvalid() && !source.isInvalid();
    }

    private void save(
            @Nullable CoverageRow known,
            DateField from,
            DateField to,
            WholeNumberField courses,
            TextArea source,
            FormDialog dialog) {
        var first = Objects.requireNonNull(from.getValue());
        var last = Objects.requireNonNull(to.getValue());
        int count = Objects.requireNonNull(courses.getValue());
        Runnable done = () -> {
            dialog.close();
            refresh();
            Notice.done(t("evaluation.coverage.saved"));
        };
        if (known == null) {
            Saving.attempt(() -> coverage.state(first, last, count, source.getValue()), done);
            return;
        }
        Saving.attempt(
                history,
                known.version(),
                version -> coverage.change(known.id(), version, first, last, count, source.getValue()),
                done,
                () -> {
                    dialog.close();
                    refresh();
                });
    }

    private void withdraw(CoverageRow row, String period) {
        Confirm.danger(
                t("evaluation.coverage.withdraw.of", period),
                t("evaluation.coverage.withdraw.ask"),
                t("evaluation.coverage.withdraw"),
                () -> Saving.attempt(
                        history,
                        row.version(),
                        version -> coverage.withdraw(row.id(), version),
                        () -> {
                            refresh();
                            Notice.done(t("evaluation.coverage.withdrawn"));
                        },
                        this::refresh));
    }
}
