package dk.fremskudt.programme.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dk.fremskudt.platform.ui.DateField;
import dk.fremskudt.programme.ModelChange;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** From which day the draft shall be valid, and what becomes different that day. */
final class PublishDialog extends Dialog {
    PublishDialog(
            int number,
            List<ModelChange> changes,
            LocalDate earliest,
            Supplier<LocalDate> today,
            Consumer<LocalDate> publish) {
        setHeaderTitle(t("programme.publish.title", number));
        setWidth("44rem");
        setMaxWidth("100%");
        var from = new DateField(NodeFields.label("validFrom"), today);
        from.setMin(earliest);
        from.setValue(earliest);
        add(
                new Paragraph(t("programme.publish.text")),
                from,
                new H3(t("programme.publish.changes")),
                new ChangeList(changes));
        var confirm = new Button(t("programme.publish.confirm"), _ -> {
            if (from.getValue() == null || from.isInvalid()) {
                from.setInvalid(true);
                return;
            }
            close();
            publish.accept(from.getValue());
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button(t("platform.cancel"), _ -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, confirm);
    }
}
