package dk.fremskudt.outreach.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import dk.fremskudt.audit.History;
import dk.fremskudt.audit.ui.ConflictDialog;
import dk.fremskudt.outreach.PartnerForm;
import dk.fremskudt.outreach.PartnerId;
import dk.fremskudt.outreach.PartnerKind;
import dk.fremskudt.outreach.PartnerRow;
import dk.fremskudt.outreach.PartnerService;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.platform.StaleEdit;
import dk.fremskudt.platform.ui.Fields;
import dk.fremskudt.platform.ui.FormBinder;
import dk.fremskudt.platform.ui.Notice;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Registers or changes a partner. */
public class PartnerDialog extends Dialog {
    private final PartnerService partners;
    private final History history;
    private final Consumer<PartnerRow> saved;
    private final FormBinder<PartnerForm> binder = new FormBinder<>(PartnerForm.class);
    private final TextField name = new TextField(t("outreach.partner.name"));
    private @Nullable PartnerRow partner;

    public PartnerDialog(PartnerService partners, History history, Consumer<PartnerRow> saved) {
        this.partners = partners;
        this.history = history;
        this.saved = saved;
        setHeaderTitle(t("outreach.partner.new"));
        name.setRequiredIndicatorVisible(true);
        name.setErrorMessage(t("outreach.partner.name.missing"));
        name.setMaxLength(200);
        binder.forField(name).withValidator(FormBinder.told()).bind("name");
        var kind = new Select<PartnerKind>();
        kind.setLabel(t("outreach.partner.kind"));
        kind.setItems(PartnerKind.values());
        kind.setItemLabelGenerator(k -> t("outreach.kind." + k));
        kind.setErrorMessage(t("outreach.partner.kind.missing"));
        binder.forField(kind).withValidator(FormBinder.told()).bind("kind");
        var contact = new TextField(t("outreach.partner.contact"));
        binder.bind(contact, "contact");
        var phone = new TextField(t("outreach.partner.phone"));
        binder.bind(phone, "phone");
        var mail = new EmailField(t("outreach.partner.mail"));
        mail.setErrorMessage(t("outreach.partner.mail.wrong"));
        binder.forField(mail).withDefaultValidator(true).bind("mail");
        var form = new Fields(name, kind, contact, phone, mail);
        form.setColspan(name, 2);
        add(form);
        var save = new Button(t("platform.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("platform.cancel"), _ -> close()), save);
        setWidth("40rem");
        setMaxWidth("100%");
    }

    /** Begins with a name that was searched for in vain. */
    public PartnerDialog named(String text) {
        name.setValue(text);
        return this;
    }

    public PartnerDialog of(PartnerRow known) {
        partner = known;
        setHeaderTitle(t("outreach.partner.edit"));
        binder.readRecord(known.form());
        return this;
    }

    private void save() {
        if (!binder.valid()) return;
        var form = binder.value();
        var known = partner;
        try {
            done(known == null ? partners.register(form) : change(known.id(), known.version(), form));
        } catch (StaleEdit conflict) {
            var id = new PartnerId(conflict.id());
            ConflictDialog.show(
                    history,
                    conflict,
                    () -> done(change(id, conflict.currentVersion(), form)),
                    () -> of(partners.read(id)));
        } catch (Refusal refusal) {
            Notice.problem(refusal.getMessage());
        }
    }

    private PartnerId change(PartnerId id, int seenVersion, PartnerForm form) {
        partners.change(id, seenVersion, form);
        return id;
    }

    private void done(PartnerId id) {
        close();
        Notice.done(t("outreach.partner.saved"));
        saved.accept(partners.read(id));
    }
}
