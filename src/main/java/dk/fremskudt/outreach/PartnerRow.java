package dk.fremskudt.outreach;

import org.jspecify.annotations.Nullable;

/** A partner in a list; {@code contact} is the person there whom one asks for. */
public record PartnerRow(
        PartnerId id,
        int version,
        String name,
        PartnerKind kind,
        @Nullable String contact,
        @Nullable String phone,
        @Nullable String mail) {

    public PartnerForm form() {
        return new PartnerForm(name, kind, contact, phone, mail);
    }
}
