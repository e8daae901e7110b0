package dk.fremskudt.planning.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import dk.fremskudt.audit.History;
import dk.fremskudt.audit.ui.Saving;
import dk.fremskudt.casework.CaseFileOutline;
import dk.fremskudt.contact.ContactDetails;
import dk.fremskudt.contact.ContactService;
import dk.fremskudt.contact.Counterpart;
import dk.fremskudt.identity.UserService;
import dk.fremskudt.planning.GoalDetails;
import dk.fremskudt.planning.GoalForm;
import dk.fremskudt.planning.GoalPrompt;
import dk.fremskudt.planning.GoalService;
import dk.fremskudt.planning.GoalStatus;
import dk.fremskudt.planning.GoalStep;
import dk.fremskudt.planning.Horizon;
import dk.fremskudt.platform.ui.Badge;
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.platform.ui.DateField;
import dk.fremskudt.platform.ui.EmptyState;
import dk.fremskudt.platform.ui.FormDialog;
import dk.fremskudt.platform.ui.Notice;
import dk.fremskudt.platform.ui.QuietButton;
import dk.fremskudt.platform.ui.SoftText;
import dk.fremskudt.platform.ui.Tiles;
import java.time.Clock;
import java.time.LocalDate;

/** The citizen's goals, each with the way so far, and a gentle word where there is none (M79). */
class GoalsPanel extends Div {
    private final GoalService goals;
    private final CaseFileOutline course;
    private final ContactService contacts;
    private final UserService users;
    private final History history;
    private final Clock clock;

    GoalsPanel(
            GoalService goals,
            CaseFileOutline course,
            ContactService contacts,
            UserService users,
            History history,
            Clock clock) {
        this.goals = goals;
        this.course = course;
        this.contacts = contacts;
        this.users = users;
        this.history = history;
        this.clock = clock;
        addClassName("goals");
        show();
    }

    private void show() {
        removeAll();
        var found = goals.of(course.id());
        if (found.isEmpty()) {
            var prompt = goals.prompt(course.id());
            var text = prompt == GoalPrompt.NONE ? "" : t("planning.prompt." + prompt);
            add(
                    course.phase().open()
                            ? new EmptyState(t("planning.none"), text, add())
                            : new EmptyState(t("planning.none"), text));
            return;
        }
        if (course.phase().open()) add(add());
        var list = new UnorderedList();
        list.addClassNames("plain", "goal-list");
        found.forEach(goal -> list.add(line(goal)));
        add(list);
    }

    private Button add() {
        var button = new Button(t("planning.goal.add"), VaadinIcon.PLUS.create(), _ -> say());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private ListItem line(GoalDetails goal) {
        var words = new Paragraph(goal.words());
        words.addClassNames("goal-words", "written");
        words.getElement().setAttribute("lang", "da");
        var head = new Div(
                new Badge(t("planning.horizon." + goal.horizon()), Badge.Tone.INFO),
                new Badge(t("planning.status." + goal.status()), tone(goal.status())),
                SoftText.span(t("planning.goal.said", Danish.date(goal.saidOn()), users.nameOf(goal.recordedBy()))));
        head.addClassName("timeline-head");
        var item = new ListItem(words, head);
        if (!goal.progress().isEmpty()) item.add(progress(goal));
        if (course.phase().open()) item.add(actions(goal));
        return item;
    }

    private static Component progress(GoalDetails goal) {
        var list = new OrderedList();
        list.addClassName("goal-progress");
        for (var note : goal.progress()) {
            var head = new Div(new Span(t("planning.step." + note.step())), SoftText.span(Danish.date(note.on())));
            head.addClassName("timeline-head");
            var item = new ListItem(head);
            var text = note.note();
            if (text != null) {
                var paragraph = new Paragraph(text);
                paragraph.addClassName("written");
                item.add(paragraph);
            }
            list.add(item);
        }
        return list;
    }

    private Component actions(GoalDetails goal) {
        var actions = new Div();
        actions.addClassName("section-actions");
        if (goal.active()) {
            actions.add(
                    new QuietButton(t("planning.goal.note"), () -> note(goal)).small(),
                    new QuietButton(t("planning.goal.reached"), () -> becomes(goal, GoalStatus.REACHED)).small(),
                    new QuietButton(t("planning.goal.dropped"), () -> becomes(goal, GoalStatus.DROPPED)).small());
        } else {
            actions.add(new QuietButton(t("planning.goal.again"), () -> becomes(goal, GoalStatus.ACTIVE)).small());
        }
        return actions;
    }

    private void say() {
        var today = LocalDate.now(clock);
        var words = new TextArea(t("planning.goal.words"));
        words.setHelperText(t("planning.goal.words.help"));
        words.setRequiredIndicatorVisible(true);
        words.setMinRows(3);
        var horizon = new Tiles<>(t("planning.goal.horizon"), each -> t("planning.horizon." + each), Horizon.values());
        horizon.setValue(Horizon.SHORT);
        var saidOn = new DateField(t("planning.goal.saidOn"), () -> LocalDate.now(clock));
        saidOn.setMax(today);
        saidOn.setValue(today);
        var contact = new Select<ContactDetails>();
        contact.setLabel(t("planning.goal.contact"));
        contact.setEmptySelectionAllowed(true);
        contact.setItems(contacts.of(course.id()).stream()
                .filter(each -> each.form().counterpart() == Counterpart.CITIZEN
                        && each.form().outcome().contact())
                .toList());
        contact.setItemLabelGenerator(each -> each == null
                ? t("planning.goal.noContact")
                : t(
                        "planning.goal.contactLabel",
                        t("contact.channel." + each.form().channel()),
                        Danish.dateTime(each.form().occurredAt())));
        contact.addValueChangeListener(event -> {
            var chosen = event.getValue();
            if (chosen != null)
                saidOn.setValue(LocalDate.ofInstant(chosen.form().occurredAt(), clock.getZone()));
        });
        new FormDialog(t("planning.goal.add"), t("planning.goal.save"), dialog -> {
                    var day = saidOn.getValue();
                    if (day == null) {
                        saidOn.setInvalid(true);
                        return;
                    }
                    var at = contact.getValue();
                    var form = new GoalForm(words.getValue(), horizon.getValue(), day, at == null ? null : at.id());
                    Saving.attempt(() -> goals.say(course.id(), form), () -> done(dialog, t("planning.goal.saved")));
                })
                .with(words, horizon)
                .beside(contact, saidOn)
                .open();
    }

    private void note(GoalDetails goal) {
        var step = new Tiles<>(t("planning.goal.step"), each -> t("planning.step." + each), GoalStep.values());
        var note = new TextArea(t("planning.goal.noteText"));
        new FormDialog(t("planning.goal.note"), t("platform.save"), dialog -> {
                    step.setInvalid(step.isEmpty());
                    if (step.isInvalid()) return;
                    Saving.attempt(
                            () -> goals.note(goal.id(), step.getValue(), note.getValue()),
                            () -> done(dialog, t("planning.goal.noted")));
                })
                .with(step, note)
                .open();
    }

    private void becomes(GoalDetails goal, GoalStatus status) {
        Saving.attempt(
                history,
                goal.version(),
                version -> goals.becomes(goal.id(), version, status),
                () -> {
                    Notice.done(t("planning.goal.became." + status));
                    show();
                },
                this::show);
    }

    private void done(FormDialog dialog, String text) {
        dialog.close();
        Notice.done(text);
        show();
    }

    private static Badge.Tone tone(GoalStatus status) {
        return switch (status) {
            case ACTIVE -> Badge.Tone.NEUTRAL;
            case REACHED -> Badge.Tone.GOOD;
            case DROPPED -> Badge.Tone.NEUTRAL;
        };
    }
}
