package dk.fremskudt.outreach;

import dk.fremskudt.platform.Blank;
import org.jspecify.annotations.Nullable;

/** A partner as told by a caseworker. Blank texts count as absent. */
public record PartnerForm(
        String name,
        PartnerKind kind,
        @Nullable String contact,
        @Nullable String phone,
        @Nullable String mail) {

    public PartnerForm {
        name = name.strip();
        contact = Blank.toNull(contact);
        phone = Blank.toNull(phone);
        mail = Blank.toNull(mail);
    }
}
