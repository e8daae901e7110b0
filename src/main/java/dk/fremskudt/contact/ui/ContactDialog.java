package dk.fremskudt.contact.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.fremskudt.audit.ui.Saving;
import dk.fremskudt.casework.CaseFileOutline;
import dk.fremskudt.contact.ContactDetails;
import dk.fremskudt.contact.ContactForm;
import dk.fremskudt.contact.ContactId;
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.platform.ui.Notice;
import dk.fremskudt.platform.ui.QuietButton;
import java.util.function.Consumer;

/**
 * «Registrér kontakt»: few taps, usable with a thumb on a tablet in somebody's kitchen. What is typed into a new contact
 * is kept as a draft while it is typed, so that neither a closed lid nor an ended session loses it.
 */
class ContactDialog extends Dialog {
    private final ContactServices services;
    private final CaseFileOutline course;
    private final ContactFields fields;
    private boolean drafted;
    private final Div draftLine = new Div();

    private ContactDialog(ContactServices services, CaseFileOutline course, String title, Consumer<ContactForm> save) {
        this.services = services;
        this.course = course;
        this.fields = new ContactFields(services.tools(course), services.clock());
        setHeaderTitle(title);
        addClassName("contact-dialog");
        draftLine.addClassName("contact-draft");
        draftLine.setVisible(false);
        add(draftLine, fields);
        var keep = new Button(t("contact.save"), _ -> fields.value().ifPresentOrElse(save, this::incomplete));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.addClassName("contact-save");
        getFooter().add(new Button(t("platform.cancel"), _ -> close()), keep);
        setWidth("44rem");
        setMaxWidth("100%");
    }

    static ContactDialog forNew(ContactServices services, CaseFileOutline course, Runnable saved) {
        var holder = new ContactDialog[1];
        var dialog = new ContactDialog(services, course, t("contact.log"), form -> holder[0].register(form, saved));
        holder[0] = dialog;
        dialog.begin();
        return dialog;
    }

    static ContactDialog forChange(
            ContactServices services, CaseFileOutline course, ContactDetails contact, Runnable saved) {
        var holder = new ContactDialog[1];
        var dialog = new ContactDialog(
                services, course, t("contact.change.title"), form -> holder[0].change(contact, form, saved));
        holder[0] = dialog;
        dialog.fields.show(contact.form().unfinished());
        return dialog;
    }

    private void begin() {
        fields.begin(
                services.clock().instant(),
                services.contacts().lastPlace(course.id()).orElse(null));
        services.contacts().draft(course.id()).ifPresent(draft -> {
            fields.show(draft.form());
            var drop = new QuietButton(t("contact.draft.drop"), this::dropDraft).small();
            draftLine.add(new Span(t("contact.draft.found", Danish.dateTime(draft.savedAt()))), drop);
            draftLine.setVisible(true);
            drafted = true;
        });
        fields.whenChanged(this::keepDraft);
    }

    private void keepDraft() {
        if (!drafted && !fields.isWorthKeeping()) return;
        services.contacts().keepDraft(course.id(), fields.unfinished());
        drafted = true;
    }

    private void dropDraft() {
        services.contacts().dropDraft(course.id());
        close();
        Notice.done(t("contact.draft.dropped"));
    }

    private void register(ContactForm form, Runnable saved) {
        var id = new ContactId[1];
        Saving.attempt(() -> id[0] = services.contacts().log(course.id(), form), () -> {
            close();
            saved.run();
            Notice.done(
                    t("contact.logged"),
                    t("contact.logged.undo"),
                    () -> Saving.attempt(() -> services.contacts().withdraw(id[0]), () -> {
                        Notice.done(t("contact.undone"));
                        saved.run();
                    }));
        });
    }

    private void change(ContactDetails contact, ContactForm form, Runnable saved) {
        Saving.attempt(
                services.history(),
                contact.version(),
                version -> services.contacts().change(contact.id(), version, form),
                () -> {
                    close();
                    Notice.done(t("contact.changed"));
                    saved.run();
                },
                () -> {
                    close();
                    saved.run();
                });
    }

    private void incomplete() {
        Notice.problem(t("contact.incomplete"));
    }
}
