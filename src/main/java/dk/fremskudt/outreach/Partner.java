package dk.fremskudt.outreach;

import dk.fremskudt.tenancy.OwnedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** A partner (da. samarbejdspartner): an organisation, or a unit of one, that tells of citizens. */
@Entity
@Audited
@Table(name = "outreach_partner")
class Partner extends OwnedEntity {
    private String name;

    @Enumerated(EnumType.STRING)
    private PartnerKind kind;

    private @Nullable String contact;
    private @Nullable String phone;
    private @Nullable String mail;

    protected Partner() {}

    Partner(PartnerForm form) {
        name = form.name();
        kind = form.kind();
        fill(form);
    }

    void change(PartnerForm form) {
        name = form.name();
        kind = form.kind();
        fill(form);
    }

    PartnerId partnerId() {
        return new PartnerId(id());
    }

    String name() {
        return name;
    }

    PartnerRow row() {
        return new PartnerRow(partnerId(), version(), name, kind, contact, phone, mail);
    }

    private void fill(PartnerForm form) {
        contact = form.contact();
        phone = form.phone();
        mail = form.mail();
    }
}
