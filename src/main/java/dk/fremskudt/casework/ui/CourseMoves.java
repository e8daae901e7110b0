package dk.fremskudt.casework.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import dk.fremskudt.audit.ui.Saving;
import dk.fremskudt.casework.CaseFileDetails;
import dk.fremskudt.casework.Complexity;
import dk.fremskudt.casework.Phase;
import dk.fremskudt.identity.UserRow;
import dk.fremskudt.platform.ui.FormDialog;
import dk.fremskudt.platform.ui.Notice;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntConsumer;

/** What changes a course as a whole: its phase, its coordinator, how complex it is, opening it again. */
class CourseMoves {
    private final CourseServices services;
    private final CaseFileDetails course;
    private final Runnable changed;

    CourseMoves(CourseServices services, CaseFileDetails course, Runnable changed) {
        this.services = services;
        this.course = course;
        this.changed = changed;
    }

    /** The plain next step; none after aftercare, which only closing ends. */
    Optional<Phase> nextPhase() {
        return Arrays.stream(Phase.values())
                .filter(phase -> course.phase().to(phase) == Phase.Move.STEP)
                .findFirst();
    }

    void moveTo(Phase phase) {
        save(
                version -> services.files().moveTo(course.id(), version, phase, null),
                () -> {},
                t("casework.phase.moved", CaseTexts.phase(phase)));
    }

    void movePhase() {
        var phase = new Select<Phase>();
        phase.setLabel(t("casework.phase.to"));
        phase.setItems(Arrays.stream(Phase.values())
                .filter(each -> course.phase().to(each) != Phase.Move.REFUSED)
                .toList());
        phase.setItemLabelGenerator(CaseTexts::phase);
        nextPhase().ifPresent(phase::setValue);
        var reason = new TextArea(t("casework.phase.reason"));
        reason.setHelperText(t("casework.phase.reason.help"));
        new FormDialog(t("casework.phase.move"), t("casework.phase.move.confirm"), dialog -> {
                    var chosen = phase.getValue();
                    if (chosen == null) {
                        phase.setInvalid(true);
                        return;
                    }
                    save(
                            version -> services.files().moveTo(course.id(), version, chosen, reason.getValue()),
                            dialog::close,
                            t("casework.phase.moved", CaseTexts.phase(chosen)));
                })
                .with(phase, reason)
                .open();
    }

    void changeCoordinator() {
        var people = new Select<UserRow>();
        people.setLabel(t("casework.coordinator"));
        people.setItems(services.files().coordinators());
        people.setItemLabelGenerator(UserRow::name);
        new FormDialog(t("casework.coordinator.change.long"), t("casework.coordinator.change.confirm"), dialog -> {
                    var chosen = people.getValue();
                    if (chosen == null) {
                        people.setInvalid(true);
                        return;
                    }
                    save(
                            version -> services.files().handTo(course.id(), version, chosen.id()),
                            dialog::close,
                            t("casework.coordinator.changed", chosen.name()));
                })
                .with(people)
                .open();
    }

    void judge() {
        var complexity = new RadioButtonGroup<Complexity>(t("casework.complexity"));
        complexity.setItems(Complexity.values());
        complexity.setItemLabelGenerator(each -> t("casework.complexity." + each));
        complexity.setValue(course.complexity());
        new FormDialog(
                        t("casework.complexity.judge"),
                        t("platform.save"),
                        dialog -> save(
                                version -> services.files().judge(course.id(), version, complexity.getValue()),
                                dialog::close,
                                t("casework.complexity.judged")))
                .with(complexity)
                .open();
    }

    void reopen() {
        var reason = new TextArea(t("casework.reopen.reason"));
        reason.setRequiredIndicatorVisible(true);
        new FormDialog(
                        t("casework.reopen"),
                        t("casework.reopen"),
                        dialog -> save(
                                version -> services.closing().reopen(course.id(), version, reason.getValue()),
                                dialog::close,
                                t("casework.reopened")))
                .with(reason)
                .open();
    }

    private void save(IntConsumer save, Runnable close, String done) {
        Saving.attempt(
                services.history(),
                course.version(),
                save,
                () -> {
                    close.run();
                    Notice.done(done);
                    changed.run();
                },
                changed);
    }
}
