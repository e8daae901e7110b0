package dk.fremskudt.referral.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.fremskudt.platform.ui.Confirm;
import dk.fremskudt.programme.ProgrammeModel.TargetGroup;
import dk.fremskudt.referral.Outcome;
import dk.fremskudt.referral.ScreeningDecision;
import dk.fremskudt.referral.ScreeningSheet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The decision on an enquiry: what, for whom, and why. */
class DecisionFields extends Composite<Div> {
    private final ScreeningSheet sheet;
    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>(t("referral.outcome"));
    private final RadioButtonGroup<TargetGroup> targetGroup = new RadioButtonGroup<>(t("referral.group"));
    private final Paragraph age = new Paragraph();
    private final TextField otherService = new TextField(t("referral.service"));
    private final TextArea reason = new TextArea(t("referral.reason"));

    DecisionFields(ScreeningSheet sheet, Consumer<DecisionFields> decided) {
        this.sheet = sheet;
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(o -> t("referral.outcome." + o));
        outcome.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        outcome.setRequiredIndicatorVisible(true);
        outcome.setErrorMessage(t("referral.outcome.missing"));
        outcome.addValueChangeListener(_ -> fit());
        targetGroup.setItems(sheet.targetGroups());
        targetGroup.setItemLabelGenerator(TargetGroup::label);
        targetGroup.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        targetGroup.setErrorMessage(t("referral.group.missing"));
        targetGroup.addValueChangeListener(_ -> fit());
        age.addClassName("known-warning");
        otherService.setRequiredIndicatorVisible(true);
        otherService.setErrorMessage(t("referral.service.missing"));
        otherService.setMaxLength(200);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(t("referral.reason.help"));
        reason.setErrorMessage(t("referral.reason.missing"));
        reason.setMinRows(3);
        reason.setMaxLength(10_000);
        reason.setWidthFull();
        otherService.setWidthFull();
        var decide = new Button(t("referral.decide"), _ -> {
            if (valid())
                Confirm.ask(
                        t("referral.outcome." + outcome.getValue()),
                        t("referral.decide.text." + outcome.getValue()),
                        t("referral.decide"),
                        () -> decided.accept(this));
        });
        decide.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent().addClassName("decision-form");
        getContent().add(new H3(t("referral.decision")), outcome, targetGroup, age, otherService, reason, decide);
        fit();
    }

    ScreeningDecision decision(Set<String> ticked, @Nullable String skipReason) {
        var group = targetGroup.getValue();
        return new ScreeningDecision(
                outcome.getValue(),
                group == null ? null : group.code(),
                reason.getValue(),
                ticked,
                skipReason,
                outcome.getValue() == Outcome.OTHER_SERVICE ? otherService.getValue() : null);
    }

    /** For outreach casework a group must be chosen; otherwise it may be: in the group, yet left outside (M69). */
    private void fit() {
        var chosen = outcome.getValue();
        var outreach = chosen == Outcome.OUTREACH;
        targetGroup.setVisible(chosen != null);
        targetGroup.setRequiredIndicatorVisible(outreach);
        targetGroup.setLabel(t(outreach ? "referral.group" : "referral.group.outside"));
        otherService.setVisible(chosen == Outcome.OTHER_SERVICE);
        var group = targetGroup.getValue();
        age.setVisible(group != null && sheet.ageOutside().contains(group.code()));
        age.setText(t(group != null && group.ageApproximate() ? "referral.group.age.about" : "referral.group.age"));
    }

    private boolean valid() {
        outcome.setInvalid(outcome.isEmpty());
        targetGroup.setInvalid(outcome.getValue() == Outcome.OUTREACH && targetGroup.isEmpty());
        otherService.setInvalid(outcome.getValue() == Outcome.OTHER_SERVICE
                && otherService.getValue().isBlank());
        reason.setInvalid(reason.getValue().isBlank());
        return !outcome.isInvalid() && !targetGroup.isInvalid() && !otherService.isInvalid() && !reason.isInvalid();
    }
}
