package dk.fremskudt.casework.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import dk.fremskudt.audit.ui.Saving;
import dk.fremskudt.casework.CaseFileDetails;
import dk.fremskudt.casework.DeadlineStatus;
import dk.fremskudt.casework.Phase;
import dk.fremskudt.platform.ui.Badge;
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.platform.ui.DefinitionList;
import dk.fremskudt.platform.ui.FormDialog;
import dk.fremskudt.platform.ui.Narrow;
import dk.fremskudt.platform.ui.Notice;
import dk.fremskudt.platform.ui.QuietButton;
import dk.fremskudt.platform.ui.SoftText;
import dk.fremskudt.programme.ProgrammeModel.TargetGroup;
import java.util.List;
import java.util.Locale;

/** The top of a course's page: where it stands, whose it is, and how its deadlines are doing. */
class CourseHead extends Div {
    private static final List<Phase> STEPS =
            List.of(Phase.CONTACT, Phase.ASSESSMENT, Phase.TRANSITION, Phase.FOLLOW_UP, Phase.AFTERCARE, Phase.CLOSED);

    private final CourseServices services;
    private final CaseFileDetails course;
    private final Runnable changed;

    CourseHead(CourseServices services, CaseFileDetails course, Runnable changed) {
        this.services = services;
        this.course = course;
        this.changed = changed;
        addClassName("course-head");
        add(line(), stepper(), about(), deadlines());
    }

    private Div line() {
        var line = new Div(new Span(t("casework.number", course.number())));
        line.addClassName("course-line");
        if (course.demonstration()) line.add(new Badge(t("casework.demonstration"), Badge.Tone.NEUTRAL));
        var exit = course.exit();
        if (exit != null) line.add(new Badge(CaseTexts.exit(exit), Badge.Tone.NEUTRAL));
        if (course.open()) line.add(CaseTexts.badge(course.length()));
        return line;
    }

    private OrderedList stepper() {
        var list = new OrderedList();
        list.addClassName("phase-stepper");
        list.getElement().setAttribute("aria-label", t("casework.phases"));
        for (var step : STEPS) {
            var item = new ListItem(new Span(CaseTexts.phase(step)));
            var standing = step == course.phase() ? "now" : step.compareTo(course.phase()) < 0 ? "done" : "ahead";
            item.addClassName("phase-" + standing);
            if (step == course.phase()) item.getElement().setAttribute("aria-current", "step");
            list.add(item);
        }
        return list;
    }

    /** Folded away where it is narrow: what is to be done comes first there. */
    private Div about() {
        var about = new Div(facts());
        Narrow.watch(about, narrow -> {
            about.removeAll();
            about.add(narrow ? new Details(t("casework.about"), facts()) : facts());
        });
        return about;
    }

    private DefinitionList facts() {
        var model = services.programmes().version(course.programme()).model();
        var coordinator = new Div(new Span(services.users().nameOf(course.coordinator())));
        coordinator.addClassName("course-coordinator");
        if (course.open()) {
            var change = new QuietButton(
                            t("casework.coordinator.change"),
                            () -> new CourseMoves(services, course, changed).changeCoordinator())
                    .small();
            change.setAriaLabel(t("casework.coordinator.change.long"));
            coordinator.add(change);
        }
        var citizen = new Anchor("borgere/" + course.citizen(), t("casework.citizen.open"));
        return new DefinitionList()
                .add(t("casework.coordinator"), coordinator)
                .add(t("casework.citizen"), citizen)
                .add(
                        t("casework.targetGroup"),
                        model.tasks()
                                .targetGroup(course.targetGroup())
                                .map(TargetGroup::label)
                                .orElse(course.targetGroup()))
                .add(t("casework.received"), Danish.dateTime(course.receivedAt()))
                .add(t("casework.complexity"), t("casework.complexity." + course.complexity()));
    }

    private UnorderedList deadlines() {
        var list = new UnorderedList();
        list.addClassName("course-deadlines");
        list.getElement().setAttribute("aria-label", t("casework.deadlines"));
        for (var deadline : services.deadlines().of(course.id())) {
            var item = new ListItem(new Span(deadline.label()), CaseTexts.badge(deadline, services.today()));
            item.addClassName("deadline-" + deadline.state().name().toLowerCase(Locale.ROOT));
            var reason = deadline.waiverReason();
            if (reason != null) {
                var why = SoftText.span(reason);
                item.add(why);
            }
            if (course.open() && deadline.outstanding()) {
                var waive = new QuietButton(t("casework.deadline.waive"), () -> waive(deadline)).small();
                waive.setAriaLabel(t("casework.deadline.waive.long", deadline.label()));
                item.add(waive);
            }
            list.add(item);
        }
        list.setVisible(list.getComponentCount() > 0);
        return list;
    }

    private void waive(DeadlineStatus deadline) {
        var reason = new TextArea(t("casework.deadline.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(t("casework.deadline.reason.help"));
        new FormDialog(
                        t("casework.deadline.waive.title", deadline.label()),
                        t("casework.deadline.waive.confirm"),
                        dialog -> Saving.attempt(
                                services.history(),
                                deadline.version(),
                                version -> services.deadlines().waive(deadline.id(), version, reason.getValue()),
                                () -> {
                                    dialog.close();
                                    Notice.done(t("casework.deadline.waive.done"));
                                    changed.run();
                                },
                                changed))
                .with(reason)
                .open();
    }
}
