package dk.fremskudt.citizen;

import dk.fremskudt.platform.ProtectedText;
import dk.fremskudt.platform.Texts;
import dk.fremskudt.tenancy.OwnedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** A citizen (da. borger). All that tells who she is lies under her own key and is unreadable once the key is deleted. */
@Entity
@Audited
@Table(name = "citizen_citizen")
class Citizen extends OwnedEntity {
    private ProtectedText givenName;
    private ProtectedText familyName;
    private @Nullable ProtectedText cpr;
    private @Nullable ProtectedText phone;
    private @Nullable ProtectedText email;
    private @Nullable ProtectedText street;
    private @Nullable ProtectedText postcode;
    private @Nullable ProtectedText town;
    private boolean addressProtected;
    private @Nullable Instant erasedAt;

    /** Searchable and therefore never in the audit trail, where it would outlive the erasure. */
    @NotAudited
    private byte @Nullable [] cprIndex;

    protected Citizen() {}

    Citizen(CitizenForm form, byte @Nullable [] cprIndex) {
        givenName = text(form.givenName());
        familyName = text(form.familyName());
        fill(form, cprIndex);
    }

    void change(CitizenForm form, byte @Nullable [] cprIndex) {
        givenName = text(form.givenName());
        familyName = text(form.familyName());
        fill(form, cprIndex);
    }

    /** Marks the name and address protection (da. navne- og adressebeskyttelse) as on or off. */
    void protectAddress(boolean on) {
        addressProtected = on;
    }

    /** What is left when her key goes: that it happened. */
    void erase(Instant at) {
        cprIndex = null;
        erasedAt = at;
    }

    boolean erased() {
        return erasedAt != null;
    }

    CitizenId citizenId() {
        return new CitizenId(id());
    }

    CitizenDetails details() {
        return new CitizenDetails(
                citizenId(),
                version(),
                givenName.text().orElseGet(() -> Texts.get("citizen.erased.name")),
                familyName.text().orElse(""),
                open(cpr),
                open(phone),
                open(email),
                open(street),
                open(postcode),
                open(town),
                addressProtected,
                erased());
    }

    private void fill(CitizenForm form, byte @Nullable [] index) {
        // Kept as ten digits, however it was typed.
        cpr = optional(
                form.cpr() == null ? null : Cpr.parse(form.cpr()).orElseThrow().digits());
        cprIndex = index;
        phone = optional(form.phone());
        email = optional(form.email());
        street = optional(form.street());
        postcode = optional(form.postcode());
        town = optional(form.town());
    }

    private ProtectedText text(String text) {
        return ProtectedText.of(id(), text);
    }

    private @Nullable ProtectedText optional(@Nullable String text) {
        return text == null ? null : text(text);
    }

    private static @Nullable String open(@Nullable ProtectedText text) {
        return text == null ? null : text.text().orElse(null);
    }
}
