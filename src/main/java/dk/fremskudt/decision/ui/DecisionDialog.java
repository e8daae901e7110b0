package dk.fremskudt.decision.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.fremskudt.audit.History;
import dk.fremskudt.audit.ui.Saving;
import dk.fremskudt.casework.CaseFileOutline;
import dk.fremskudt.decision.Competence;
import dk.fremskudt.decision.DecisionDetails;
import dk.fremskudt.decision.DecisionForm;
import dk.fremskudt.decision.DecisionKind;
import dk.fremskudt.decision.DecisionOutcome;
import dk.fremskudt.decision.DecisionService;
import dk.fremskudt.decision.Hearing;
import dk.fremskudt.decision.Occasion;
import dk.fremskudt.platform.ui.AmountField;
import dk.fremskudt.platform.ui.Badge;
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.platform.ui.FormBinder;
import dk.fremskudt.platform.ui.Notice;
import dk.fremskudt.platform.ui.Tiles;
import dk.fremskudt.programme.ProgrammeModel.LegalBasis;
import dk.fremskudt.programme.ProgrammeModel.PlaceType;
import dk.fremskudt.programme.ProgrammeModel.Tools;
import org.jspecify.annotations.Nullable;

/**
 * Writes a recommendation, a grant or a decision as a draft. Says at once whether the caseworker may decide herself on
 * that basis (M106), so that nobody finds out at the last click.
 */
class DecisionDialog extends Dialog {
    private final DecisionService decisions;
    private final CaseFileOutline course;
    private final History history;
    private final Runnable saved;
    private final FormBinder<DecisionForm> binder = new FormBinder<>(DecisionForm.class);
    private final Tiles<DecisionKind> kind =
            new Tiles<>(t("decision.kind"), each -> t("decision.kind." + each), DecisionKind.values());
    private final Select<LegalBasis> basis = new Select<>();
    private final Div competence = new Div();
    private final Tiles<DecisionOutcome> outcome =
            new Tiles<>(t("decision.outcome"), each -> t("decision.outcome." + each));
    private final AmountField amount = new AmountField(t("decision.amount"));
    private final TextField recommendedTo = new TextField(t("decision.recommendedTo"));
    private final Tiles<Occasion> occasion =
            new Tiles<>(t("decision.occasion"), each -> t("decision.occasion." + each), Occasion.values());
    private final Select<PlaceType> place = new Select<>();
    private final Tiles<Hearing> hearing =
            new Tiles<>(t("decision.hearing"), each -> t("decision.hearing." + each), Hearing.values());
    private final Checkbox reasonsTold = new Checkbox(t("decision.reasonsTold"));
    private final Checkbox guidance = new Checkbox(t("decision.complaintGuidance"));
    private @Nullable DecisionDetails draft;

    DecisionDialog(DecisionService decisions, CaseFileOutline course, Tools tools, History history, Runnable saved) {
        this.decisions = decisions;
        this.course = course;
        this.history = history;
        this.saved = saved;
        setHeaderTitle(t("decision.add"));
        kind.setHelperText(t("decision.kind.help"));
        kind.addValueChangeListener(_ -> suit());
        binder.bind(kind, "kind");
        var subject = new TextField(t("decision.subject"));
        subject.setHelperText(t("decision.subject.help"));
        subject.setRequiredIndicatorVisible(true);
        binder.forField(subject).withValidator(text -> !text.isEmpty(), "").bind("subject");
        basis.setLabel(t("decision.basis"));
        basis.setItems(tools.legalBases());
        basis.setItemLabelGenerator(LegalBasis::label);
        basis.addValueChangeListener(_ -> suit());
        binder.forField(basis)
                .withValidator(FormBinder.told())
                .withConverter(
                        law -> law == null ? null : law.code(),
                        code -> tools.legalBasis(code).orElse(null))
                .bind("basis");
        binder.bind(outcome, "outcome");
        amount.setHelperText(t("decision.amount.help"));
        amount.addValueChangeListener(_ -> suit());
        binder.forField(amount).withConverter(Amounts::ore, Amounts::kroner).bind("amountOre");
        var reasons = new TextArea(t("decision.reasons"));
        reasons.setMinRows(3);
        reasons.setHelperText(t("decision.reasons.help"));
        binder.bind(reasons, "reasons");
        binder.bind(recommendedTo, "recommendedTo");
        occasion.addValueChangeListener(_ -> suit());
        binder.bind(occasion, "occasion");
        var citizenPresent = new Checkbox(t("decision.citizenPresent"));
        binder.bind(citizenPresent, "citizenPresent");
        place.setLabel(t("decision.place"));
        place.setItems(tools.placeTypes());
        place.setItemLabelGenerator(each -> each == null ? "" : each.label());
        place.setEmptySelectionAllowed(true);
        binder.forField(place)
                .withConverter(
                        type -> type == null ? null : type.code(),
                        code -> tools.placeType(code).orElse(null))
                .bind("place");
        binder.bind(hearing, "hearing");
        binder.bind(reasonsTold, "reasonsTold");
        binder.bind(guidance, "complaintGuidance");
        competence.addClassName("competence");
        competence.getElement().setAttribute("role", "status");
        var form = new FormLayout();
        form.addClassName("form");
        form.setAutoResponsive(true);
        form.setExpandFields(true);
        form.setExpandColumns(true);
        form.add(kind, 2);
        form.add(subject, 2);
        form.add(basis, 2);
        form.add(competence, 2);
        form.add(outcome, 2);
        form.add(amount, recommendedTo);
        form.add(reasons, 2);
        form.add(occasion, 2);
        form.add(place, citizenPresent);
        form.add(hearing, 2);
        form.add(reasonsTold, guidance);
        add(form);
        var save = new Button(t("decision.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(t("platform.cancel"), _ -> close()), save);
        setWidth("46rem");
        setMaxWidth("100%");
        kind.setValue(DecisionKind.RECOMMENDATION);
        occasion.setValue(Occasion.AT_MEETING);
        citizenPresent.setValue(true);
        hearing.setValue(Hearing.OUTSTANDING);
    }

    /** Goes on with a draft. */
    DecisionDialog of(DecisionDetails known) {
        draft = known;
        setHeaderTitle(t("decision.change.title"));
        binder.readRecord(known.form());
        return this;
    }

    /** Shows what belongs to the kind, and what the model lets this caseworker do. */
    private void suit() {
        var chosen = kind.getValue();
        boolean binding = chosen.binding();
        var before = outcome.getValue();
        var fitting = DecisionOutcome.of(chosen);
        if (!fitting.equals(outcome.getListDataView().getItems().toList())) {
            outcome.setItems(fitting);
            outcome.setValue(before != null && fitting.contains(before) ? before : fitting.getFirst());
        }
        outcome.setVisible(binding);
        recommendedTo.setVisible(!binding);
        hearing.setVisible(binding);
        reasonsTold.setVisible(binding);
        guidance.setVisible(binding);
        place.setVisible(occasion.getValue() == Occasion.AT_MEETING);
        competence.removeAll();
        var law = basis.getValue();
        competence.setVisible(law != null);
        if (law != null)
            competence.add(badge(decisions.competence(course.id(), law.code(), Amounts.ore(amount.getValue()))));
    }

    private static Badge badge(Competence competence) {
        return switch (competence) {
            case Competence.MayDecide _ -> new Badge(t("decision.competence.may"), Badge.Tone.GOOD);
            case Competence.MustRecommend _ -> new Badge(t("decision.competence.recommend"), Badge.Tone.INFO);
            case Competence.AboveLimit above ->
                new Badge(t("decision.competence.limit", Danish.kroner(above.limitKroner() * 100L)), Badge.Tone.WARN);
        };
    }

    private void save() {
        if (!binder.valid()) {
            Notice.problem(t("decision.incomplete"));
            return;
        }
        var form = binder.value();
        var known = draft;
        if (known == null) {
            Saving.attempt(() -> decisions.draft(course.id(), form), this::done);
        } else {
            Saving.attempt(
                    history,
                    known.version(),
                    version -> decisions.change(known.id(), version, form),
                    this::done,
                    () -> {
                        close();
                        saved.run();
                    });
        }
    }

    private void done() {
        close();
        Notice.done(t("decision.saved"));
        saved.run();
    }
}
