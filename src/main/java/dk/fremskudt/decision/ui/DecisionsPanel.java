package dk.fremskudt.decision.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import dk.fremskudt.audit.History;
import dk.fremskudt.audit.ui.Saving;
import dk.fremskudt.casework.CaseFileOutline;
import dk.fremskudt.decision.DecisionDetails;
import dk.fremskudt.decision.DecisionOutcome;
import dk.fremskudt.decision.DecisionService;
import dk.fremskudt.decision.Standing;
import dk.fremskudt.identity.UserService;
import dk.fremskudt.platform.ui.Badge;
import dk.fremskudt.platform.ui.Confirm;
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.platform.ui.DateField;
import dk.fremskudt.platform.ui.DefinitionList;
import dk.fremskudt.platform.ui.EmptyState;
import dk.fremskudt.platform.ui.FormDialog;
import dk.fremskudt.platform.ui.Notice;
import dk.fremskudt.platform.ui.QuietButton;
import dk.fremskudt.platform.ui.SoftText;
import dk.fremskudt.programme.ProgrammeModel.Tools;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** A course's decisions, newest first: drafts to finish, and what was decided for good. */
class DecisionsPanel extends Div {
    private final DecisionService decisions;
    private final CaseFileOutline course;
    private final Tools tools;
    private final UserService users;
    private final History history;
    private final Clock clock;

    DecisionsPanel(
            DecisionService decisions,
            CaseFileOutline course,
            Tools tools,
            UserService users,
            History history,
            Clock clock) {
        this.decisions = decisions;
        this.course = course;
        this.tools = tools;
        this.users = users;
        this.history = history;
        this.clock = clock;
        addClassName("decisions");
        show();
    }

    private void show() {
        removeAll();
        var found = decisions.of(course.id());
        if (found.isEmpty()) {
            add(
                    course.phase().open()
                            ? new EmptyState(t("decision.none"), t("decision.none.text"), add())
                            : new EmptyState(t("decision.none"), ""));
            return;
        }
        if (course.phase().open()) add(add());
        var list = new UnorderedList();
        list.addClassNames("plain", "decision-list");
        found.forEach(decision -> list.add(line(decision)));
        add(list);
    }

    private Button add() {
        var button = new Button(t("decision.add"), VaadinIcon.PLUS.create(), _ -> form().open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private DecisionDialog form() {
        return new DecisionDialog(decisions, course, tools, history, this::show);
    }

    private ListItem line(DecisionDetails decision) {
        var told = decision.form();
        var subject = new Span(told.subject());
        subject.addClassName("timeline-title");
        var head = new Div(
                new Badge(t("decision.kind." + told.kind()), Badge.Tone.INFO),
                subject,
                new Badge(t("decision.outcome." + told.outcome()), tone(told.outcome())),
                new Badge(t("decision.standing." + decision.standing()), tone(decision.standing())));
        head.addClassName("timeline-head");
        var item = new ListItem(head, facts(decision));
        var reasons = told.reasons();
        if (reasons != null) {
            var text = new Paragraph(reasons);
            text.addClassName("written");
            item.add(text);
        }
        if (!decision.missing().isEmpty()) {
            var missing = SoftText.paragraph(t(
                    "decision.stillMissing",
                    decision.missing().stream()
                            .map(each -> t("decision.check." + each))
                            .collect(Collectors.joining(", "))));
            item.add(missing);
        }
        if (course.phase().open()) item.add(actions(decision));
        return item;
    }

    private DefinitionList facts(DecisionDetails decision) {
        var told = decision.form();
        var facts = new DefinitionList().add(t("decision.basis"), decision.basisLabel());
        var amount = told.amountOre();
        if (amount != null) facts.add(t("decision.amount"), Danish.kroner(amount));
        var receiver = told.recommendedTo();
        if (receiver != null) facts.add(t("decision.recommendedTo"), receiver);
        facts.add(t("decision.occasion"), t("decision.occasion." + told.occasion()));
        var at = decision.decidedAt();
        var by = decision.decidedBy();
        if (at != null && by != null) {
            facts.add(t("decision.decided"), t("decision.decided.by", Danish.dateTime(at), users.nameOf(by)));
            if (told.outcome() != DecisionOutcome.REFUSED && told.kind().binding()) {
                var started = decision.startsOn();
                facts.add(t("decision.startsOn"), started == null ? null : Danish.date(started));
            }
        } else {
            facts.add(
                    t("decision.drafted"),
                    t(
                            "decision.decided.by",
                            Danish.dateTime(decision.draftedAt()),
                            users.nameOf(decision.draftedBy())));
        }
        var why = decision.replacementReason();
        if (why != null) facts.add(t("decision.replaces.why"), why);
        return facts;
    }

    private Component actions(DecisionDetails decision) {
        var actions = new Div();
        actions.addClassName("section-actions");
        switch (decision.standing()) {
            case DRAFT -> {
                var decide = new Button(t("decision.decide." + decision.form().kind()), _ -> decide(decision));
                decide.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
                actions.add(
                        decide,
                        new QuietButton(
                                        t("decision.change"),
                                        () -> form().of(decision).open())
                                .small(),
                        new QuietButton(t("decision.discard"), () -> discard(decision)).small());
            }
            case DECIDED -> {
                if (decision.form().kind().binding()) {
                    actions.add(new QuietButton(t("decision.start"), () -> started(decision)).small());
                }
                actions.add(new QuietButton(t("decision.replace"), () -> replace(decision)).small());
            }
            case REPLACED -> {}
        }
        return actions;
    }

    private void decide(DecisionDetails decision) {
        Confirm.ask(
                t("decision.decide." + decision.form().kind()),
                t("decision.decide.text"),
                t("decision.decide." + decision.form().kind()),
                () -> save(decision, version -> decisions.decide(decision.id(), version), t("decision.decide.done")));
    }

    private void discard(DecisionDetails decision) {
        Confirm.ask(
                t("decision.discard"),
                t("decision.discard.text"),
                t("decision.discard"),
                () -> save(decision, version -> decisions.discard(decision.id(), version), t("decision.discarded")));
    }

    private void started(DecisionDetails decision) {
        var on = new DateField(t("decision.startsOn"), () -> LocalDate.now(clock));
        on.setValue(LocalDate.now(clock));
        new FormDialog(t("decision.start"), t("platform.save"), dialog -> {
                    var day = on.getValue();
                    if (day == null) {
                        on.setInvalid(true);
                        return;
                    }
                    dialog.close();
                    save(decision, version -> decisions.started(decision.id(), version, day), t("decision.start.done"));
                })
                .with(on)
                .open();
    }

    private void replace(DecisionDetails decision) {
        var reason = new TextArea(t("decision.replace.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(t("decision.replace.reason.help"));
        new FormDialog(
                        t("decision.replace"),
                        t("decision.replace.confirm"),
                        dialog -> Saving.attempt(
                                history,
                                decision.version(),
                                version -> decisions.replace(decision.id(), version, reason.getValue()),
                                () -> {
                                    dialog.close();
                                    Notice.done(t("decision.replace.done"));
                                    show();
                                },
                                this::show))
                .with(reason)
                .open();
    }

    private void save(DecisionDetails decision, IntConsumer save, String done) {
        Saving.attempt(
                history,
                decision.version(),
                save,
                () -> {
                    Notice.done(done);
                    show();
                },
                this::show);
    }

    private static Badge.Tone tone(DecisionOutcome outcome) {
        return switch (outcome) {
            case GRANTED -> Badge.Tone.GOOD;
            case PARTLY_GRANTED -> Badge.Tone.WARN;
            case REFUSED -> Badge.Tone.BAD;
            case RECOMMENDED -> Badge.Tone.NEUTRAL;
        };
    }

    private static Badge.Tone tone(Standing standing) {
        return standing == Standing.DRAFT ? Badge.Tone.WARN : Badge.Tone.NEUTRAL;
    }
}
