package dk.fremskudt.citizen.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dk.fremskudt.audit.ui.Saving;
import dk.fremskudt.citizen.CitizenErasure;
import dk.fremskudt.citizen.CitizenId;
import dk.fremskudt.citizen.CitizenPart;
import dk.fremskudt.identity.CurrentUser;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.ui.FormDialog;
import dk.fremskudt.platform.ui.Notice;
import dk.fremskudt.platform.ui.Section;

/** Where a lead erases a citizen for good: with a reason, and only after saying that nothing is needed any more. */
@org.springframework.stereotype.Component
class ErasurePart implements CitizenPart {
    private static final int LONGEST_REASON = 500;

    private final CitizenErasure erasure;
    private final CurrentUser user;

    ErasurePart(CitizenErasure erasure, CurrentUser user) {
        this.erasure = erasure;
        this.user = user;
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public Component build(CitizenId citizen) {
        if (user.require().role() != Role.LEAD) return new Div();
        var erase = new Button(t("citizen.erase"), _ -> ask(citizen));
        erase.addThemeVariants(ButtonVariant.ERROR);
        var actions = new Div(erase);
        actions.addClassName("form-actions");
        return new Section(t("citizen.erase.title"), new Paragraph(t("citizen.erase.text")), actions);
    }

    private void ask(CitizenId citizen) {
        var reason = new TextArea(t("citizen.erase.reason"));
        reason.setHelperText(t("citizen.erase.reason.help"));
        reason.setErrorMessage(t("citizen.erase.reasonNeeded"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST_REASON);
        var sure = new Checkbox(t("citizen.erase.sure"));
        sure.setErrorMessage(t("citizen.erase.sure.missing"));
        sure.setRequiredIndicatorVisible(true);
        var dialog = new FormDialog(t("citizen.erase.title"), t("citizen.erase.confirm"), form -> {
            reason.setInvalid(reason.getValue().isBlank());
            sure.setInvalid(!sure.getValue());
            if (reason.isInvalid() || sure.isInvalid()) return;
            Saving.attempt(() -> erasure.erase(citizen, reason.getValue()), () -> {
                form.close();
                Notice.done(t("citizen.erase.done"));
                form.getUI().ifPresent(ui -> ui.navigate(CitizenSearchView.class));
            });
        });
        dialog.with(new Paragraph(t("citizen.erase.warning")), reason, sure).open();
    }
}
