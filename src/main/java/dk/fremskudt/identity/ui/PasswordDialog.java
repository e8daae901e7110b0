package dk.fremskudt.identity.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import dk.fremskudt.platform.ui.Notice;

/** Shows a secret the one time that it can be seen. Closing by a slip would lose it, so only the button closes. */
class PasswordDialog extends Dialog {
    PasswordDialog(String name, String password) {
        this(t("identity.password.title"), t("identity.password.once", name), password);
    }

    PasswordDialog(String title, String explanation, String secret) {
        setHeaderTitle(title);
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        var shown = new Pre(secret);
        shown.addClassName("secret");
        add(new Paragraph(explanation), shown);
        var copy = new Button(t("identity.password.copy"));
        copy.addClickListener(_ -> {
            copy.getElement().executeJs("navigator.clipboard?.writeText($0)", secret);
            Notice.done(t("identity.password.copied"));
        });
        var done = new Button(t("identity.password.done"), _ -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(copy, done);
        setWidth("32rem");
    }
}
