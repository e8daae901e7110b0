package dk.fremskudt.platform.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import java.util.function.Consumer;

/**
 * A few fields and one thing to do with them. The button says what will happen; whoever handles the click closes the
 * dialog when it went well, so that nothing typed is lost when it didn't.
 */
public class FormDialog extends Dialog {
    private final FormLayout form = new FormLayout();

    public FormDialog(String title, String confirmLabel, Consumer<FormDialog> confirmed) {
        setHeaderTitle(title);
        form.addClassName("form");
        form.setAutoResponsive(true);
        form.setAutoRows(true);
        form.setMaxColumns(2);
        form.setExpandFields(true);
        form.setExpandColumns(true);
        add(form);
        var confirm = new Button(confirmLabel, _ -> confirmed.accept(this));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(t("platform.cancel"), _ -> close()), confirm);
        setWidth("40rem");
        setMaxWidth("100%");
    }

    /** Fields over the whole width. */
    public FormDialog with(Component... fields) {
        for (var field : fields) {
            form.add(field, 2);
        }
        return this;
    }

    /** Fields side by side where there is room. */
    public FormDialog beside(Component... fields) {
        form.add(fields);
        return this;
    }
}
