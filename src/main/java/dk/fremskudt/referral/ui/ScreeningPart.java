package dk.fremskudt.referral.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dk.fremskudt.platform.ui.Notice;
import dk.fremskudt.platform.ui.QuietButton;
import dk.fremskudt.platform.ui.SoftText;
import dk.fremskudt.programme.ProgrammeModel;
import dk.fremskudt.referral.EnquiryDetails;
import dk.fremskudt.referral.ScreeningAdvice;
import dk.fremskudt.referral.ScreeningService;
import dk.fremskudt.referral.ScreeningSheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The municipality's own form. It advises while one ticks (M62-M64); what follows is the decision, which is a person's.
 */
class ScreeningPart extends Composite<Div> {
    private final ScreeningSheet sheet;
    private final List<CheckboxGroup<String>> groups = new ArrayList<>();
    private final Checkbox noneFits = new Checkbox(t("referral.form.none"));
    private final Checkbox skip = new Checkbox(t("referral.form.skip"));
    private final TextField skipReason = new TextField(t("referral.form.skip.reason"));
    private final Div criteria = new Div();
    private final Div advice = new Div();

    ScreeningPart(ScreeningService screening, Conflicts conflicts, EnquiryDetails enquiry) {
        sheet = screening.sheet(enquiry.id());
        getContent().addClassName("screening");
        if (!sheet.form().guidance().isBlank()) {
            var guidance = SoftText.paragraph(sheet.form().guidance());
            getContent().add(guidance);
        }
        for (var category : sheet.form().categories()) criteria.add(group(category));
        noneFits.setValue(sheet.ticked().contains(ScreeningAdvice.NONE_FITS));
        noneFits.addValueChangeListener(change -> {
            if (change.getValue()) groups.forEach(CheckboxGroup::clear);
            advise();
        });
        criteria.add(noneFits);
        criteria.addClassName("screening-criteria");
        advice.addClassName("screening-advice");
        advice.getElement().setAttribute("role", "status");
        if (sheet.form().mandatory()) skip.setHelperText(t("referral.form.skip.mandatory"));
        skip.addValueChangeListener(change -> skip(change.getValue()));
        skipReason.setRequiredIndicatorVisible(true);
        skipReason.setErrorMessage(t("referral.form.skip.missing"));
        skipReason.setMaxLength(1000);
        skipReason.setWidthFull();
        skipReason.setVisible(false);
        var keep = new QuietButton(t("referral.form.keep"), () -> {
            var ticked = ticked();
            conflicts.run(enquiry.version(), version -> {
                screening.tick(enquiry.id(), version, ticked);
                Notice.done(t("referral.form.kept"));
            });
        });
        getContent().add(criteria, advice, skip, skipReason, keep, new DecisionFields(sheet, form -> {
            if (!valid()) return;
            var decision = form.decision(ticked(), skip.getValue() ? skipReason.getValue() : null);
            conflicts.run(enquiry.version(), version -> {
                screening.decide(enquiry.id(), version, decision);
                Notice.done(t("referral.decided"));
            });
        }));
        advise();
    }

    private CheckboxGroup<String> group(ProgrammeModel.Category category) {
        var labels = category.criteria().stream()
                .collect(Collectors.toMap(
                        criterion -> ScreeningAdvice.key(category, criterion), ProgrammeModel.Criterion::label));
        var group = new CheckboxGroup<String>(category.label());
        group.setItems(category.criteria().stream()
                .map(criterion -> ScreeningAdvice.key(category, criterion))
                .toList());
        group.setItemLabelGenerator(labels::get);
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        group.setValue(sheet.ticked().stream().filter(labels::containsKey).collect(Collectors.toSet()));
        group.addValueChangeListener(change -> {
            if (!change.getValue().isEmpty()) noneFits.setValue(false);
            advise();
        });
        groups.add(group);
        return group;
    }

    private void advise() {
        var now = ScreeningAdvice.of(sheet.form(), ticked());
        var counted = now.counted(t("referral.advice.of"));
        advice.setText(t(now.pointsToOutreach() ? "referral.advice.points" : "referral.advice.not", counted));
        advice.setClassName("screening-points", now.pointsToOutreach());
    }

    private void skip(boolean on) {
        criteria.setVisible(!on);
        advice.setVisible(!on);
        skipReason.setVisible(on);
    }

    private boolean valid() {
        skipReason.setInvalid(skip.getValue() && skipReason.getValue().isBlank());
        return !skipReason.isInvalid();
    }

    private Set<String> ticked() {
        if (skip.getValue()) return Set.of();
        var ticked = new HashSet<String>();
        groups.forEach(group -> ticked.addAll(group.getValue()));
        if (noneFits.getValue()) ticked.add(ScreeningAdvice.NONE_FITS);
        return ticked;
    }
}
