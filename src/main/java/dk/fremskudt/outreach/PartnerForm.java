package dk.fremskudt.outreach;

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
        contact = orNull(contact);
        phone = orNull(phone);
        mail = orNull(mail);
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
