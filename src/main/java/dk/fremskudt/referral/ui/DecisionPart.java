package dk.fremskudt.referral.ui;

import static dk.fremskudt.platform.ui.Words.t;
import static java.util.Objects.requireNonNullElse;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.platform.ui.DefinitionList;
import dk.fremskudt.platform.ui.SoftText;
import dk.fremskudt.programme.ProgrammeModel.TargetGroup;
import dk.fremskudt.referral.EnquiryDetails.Decided;
import dk.fremskudt.referral.ScreeningAdvice;
import dk.fremskudt.referral.ScreeningSheet;
import org.jspecify.annotations.Nullable;

/** What was decided, by whom and why, and the form that it was decided on. */
class DecisionPart extends Composite<Div> {
    private final ScreeningSheet sheet;

    DecisionPart(ScreeningSheet sheet, Decided decided, String by) {
        this.sheet = sheet;
        var reason = new Paragraph(requireNonNullElse(decided.reason(), ""));
        reason.addClassName("written");
        var facts = new DefinitionList()
                .add(t("referral.outcome"), t("referral.outcome." + decided.outcome()))
                .add(t("referral.decided.by"), t("referral.decided.byAt", by, Danish.dateTime(decided.at())));
        if (decided.targetGroup() != null) facts.add(t("referral.group"), group(decided.targetGroup()));
        if (decided.otherService() != null) facts.add(t("referral.service"), decided.otherService());
        if (sheet.skipReason() != null) facts.add(t("referral.form.skipped.why"), sheet.skipReason());
        getContent().addClassName("decision");
        getContent().add(reason, facts);
        if (sheet.skipReason() == null) getContent().add(form());
    }

    private Component form() {
        var advice = ScreeningAdvice.of(sheet.form(), sheet.ticked());
        var heading = SoftText.paragraph(t(
                advice.pointsToOutreach() ? "referral.advice.pointed" : "referral.advice.notPointed",
                advice.counted(t("referral.advice.of"))));
        var list = new UnorderedList();
        for (var category : sheet.form().categories())
            for (var criterion : category.criteria())
                if (sheet.ticked().contains(ScreeningAdvice.key(category, criterion)))
                    list.add(new ListItem(criterion.label()));
        return new Div(heading, list);
    }

    private @Nullable String group(String code) {
        return sheet.targetGroups().stream()
                .filter(group -> group.code().equals(code))
                .map(TargetGroup::label)
                .findFirst()
                .orElse(code);
    }
}
