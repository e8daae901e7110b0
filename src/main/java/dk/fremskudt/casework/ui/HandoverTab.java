package dk.fremskudt.casework.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.fremskudt.audit.ui.Saving;
import dk.fremskudt.casework.CaseFileDetails;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.ClosingExit;
import dk.fremskudt.casework.HandoverDetails;
import dk.fremskudt.casework.HandoverForm;
import dk.fremskudt.casework.page.CaseFileTab;
import dk.fremskudt.platform.ui.Badge;
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.platform.ui.DateField;
import dk.fremskudt.platform.ui.DefinitionList;
import dk.fremskudt.platform.ui.Fields;
import dk.fremskudt.platform.ui.FormBinder;
import dk.fremskudt.platform.ui.FormDialog;
import dk.fremskudt.platform.ui.Notice;
import dk.fremskudt.platform.ui.Section;
import dk.fremskudt.platform.ui.SoftText;
import dk.fremskudt.platform.ui.Tiles;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The handover checklist (M117) and the two ways out (M16, M118). */
class HandoverTab implements CaseFileTab {
    /** Somebody else may have begun the handover since the page was opened: that is a second editor too. */
    private static final int NONE_SEEN = -1;

    private final CourseServices services;

    HandoverTab(CourseServices services) {
        this.services = services;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String label() {
        return t("casework.tab.handover");
    }

    @Override
    public Component content(CaseFileId id, Runnable changed) {
        var course = services.files().read(id);
        var handover = services.closing().handover(id).orElse(null);
        var parts = new Div(
                course.open() ? checklist(course, handover, changed) : shown(handover),
                closing(course, handover, changed));
        parts.addClassName("course-closing");
        return parts;
    }

    private Section checklist(CaseFileDetails course, @Nullable HandoverDetails known, Runnable changed) {
        var binder = new FormBinder<>(HandoverForm.class);
        var name = new TextField(t("casework.handover.name"));
        name.setRequiredIndicatorVisible(true);
        binder.bind(name, "receiverName");
        var unit = new TextField(t("casework.handover.unit"));
        unit.setRequiredIndicatorVisible(true);
        binder.bind(unit, "receiverUnit");
        var accepted = new DateField(t("casework.handover.acceptedOn"), services::today);
        accepted.setMax(services.today());
        binder.bind(accepted, "acceptedOn");
        var by = new TextField(t("casework.handover.acceptedBy"));
        by.setHelperText(t("casework.handover.acceptedBy.help"));
        binder.bind(by, "acceptedBy");
        var interventions = new TextArea(t("casework.handover.interventions"));
        binder.bind(interventions, "interventions");
        var started = new Checkbox(t("casework.handover.started"));
        binder.bind(started, "interventionsStarted");
        var informed = new DateField(t("casework.handover.informedOn"), services::today);
        informed.setMax(services.today());
        informed.setHelperText(t("casework.handover.informedOn.help"));
        binder.bind(informed, "citizenInformedOn");
        if (known != null) binder.readRecord(known.form());
        var form = new Fields();
        form.add(name, unit, accepted, by);
        form.add(interventions, 2);
        form.add(started, informed);
        var save = new Button(t("casework.handover.save"), _ -> {
            if (binder.valid()) save(course, known, binder.value(), changed);
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(save);
        actions.addClassName("form-actions");
        var section =
                new Section(t("casework.handover"), SoftText.paragraph(t("casework.handover.text")), form, actions);
        return section.withActions(badge(known));
    }

    private static Section shown(@Nullable HandoverDetails known) {
        if (known == null) {
            return new Section(t("casework.handover"), SoftText.paragraph(t("casework.handover.none")));
        }
        var told = known.form();
        return new Section(
                        t("casework.handover"),
                        new DefinitionList()
                                .add(t("casework.handover.name"), told.receiverName())
                                .add(t("casework.handover.unit"), told.receiverUnit())
                                .add(t("casework.handover.acceptedOn"), date(told.acceptedOn()))
                                .add(t("casework.handover.acceptedBy"), told.acceptedBy())
                                .add(t("casework.handover.interventions"), told.interventions())
                                .add(
                                        t("casework.handover.started"),
                                        t("casework.handover.started." + told.interventionsStarted()))
                                .add(t("casework.handover.informedOn"), date(told.citizenInformedOn())))
                .withActions(badge(known));
    }

    private Section closing(CaseFileDetails course, @Nullable HandoverDetails handover, Runnable changed) {
        var exit = course.exit();
        if (exit != null) {
            return new Section(
                    t("casework.closed.title"),
                    new DefinitionList()
                            .add(t("casework.closed.on"), date(course.closedOn()))
                            .add(t("casework.closed.exit"), CaseTexts.exit(exit))
                            .add(t("casework.closed.reason"), course.closingReason()));
        }
        var close = new Button(t("casework.close"), _ -> close(course, handover, changed));
        var actions = new Div(close);
        actions.addClassName("form-actions");
        return new Section(t("casework.close.title"), SoftText.paragraph(t("casework.close.text")), actions);
    }

    private void close(CaseFileDetails course, @Nullable HandoverDetails handover, Runnable changed) {
        var exit = new Tiles<>(t("casework.closed.exit"), CaseTexts::exit, ClosingExit.values());
        exit.setErrorMessage(t("casework.close.choose"));
        var reason = new TextArea(t("casework.closed.reason"));
        boolean complete = handover != null && handover.complete();
        exit.addValueChangeListener(event -> {
            boolean needed = event.getValue() == ClosingExit.NO_FURTHER_NEED || !complete;
            reason.setRequiredIndicatorVisible(needed);
            reason.setHelperText(
                    !needed
                            ? ""
                            : event.getValue() == ClosingExit.NO_FURTHER_NEED
                                    ? t("casework.close.reason.noNeed")
                                    : t("casework.close.reason.incomplete"));
        });
        new FormDialog(t("casework.close.title"), t("casework.close"), dialog -> {
                    exit.setInvalid(exit.isEmpty());
                    if (exit.isInvalid()) return;
                    Saving.attempt(
                            services.history(),
                            course.version(),
                            version ->
                                    services.closing().close(course.id(), version, exit.getValue(), reason.getValue()),
                            () -> {
                                dialog.close();
                                Notice.done(t("casework.close.done"));
                                changed.run();
                            },
                            changed);
                })
                .with(exit, reason)
                .open();
    }

    private void save(CaseFileDetails course, @Nullable HandoverDetails known, HandoverForm form, Runnable changed) {
        Saving.attempt(
                services.history(),
                known == null ? NONE_SEEN : known.version(),
                version -> services.closing().arrange(course.id(), version == NONE_SEEN ? null : version, form),
                () -> saved(changed),
                changed);
    }

    private static void saved(Runnable changed) {
        Notice.done(t("casework.handover.saved"));
        changed.run();
    }

    private static Badge badge(@Nullable HandoverDetails known) {
        if (known == null) return new Badge(t("casework.handover.state.none"), Badge.Tone.NEUTRAL);
        if (known.complete()) return new Badge(t("casework.handover.state.complete"), Badge.Tone.GOOD);
        return known.form().acceptedOn() == null
                ? new Badge(t("casework.handover.state.unanswered"), Badge.Tone.WARN)
                : new Badge(t("casework.handover.state.accepted"), Badge.Tone.INFO);
    }

    private static @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : Danish.date(date);
    }
}
