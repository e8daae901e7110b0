package dk.fremskudt.contact.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.page.CaseFileAction;
import org.springframework.stereotype.Component;

/** «Registrér kontakt» at the head of a course: what is done most stands there in every tab. */
@Component
class LogContact implements CaseFileAction {
    private final ContactServices services;

    LogContact(ContactServices services) {
        this.services = services;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Button button(CaseFileId id, Runnable changed) {
        var button = new Button(
                t("contact.log"),
                VaadinIcon.PLUS.create(),
                _ -> ContactDialog.forNew(services, services.files().outline(id), changed)
                        .open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClassName("log-contact");
        return button;
    }
}
