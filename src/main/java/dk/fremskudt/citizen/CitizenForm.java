package dk.fremskudt.citizen;

import org.jspecify.annotations.Nullable;

/** What is told of a citizen. Blank texts count as absent. */
public record CitizenForm(
        String givenName,
        String familyName,
        @Nullable String cpr,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String street,
        @Nullable String postcode,
        @Nullable String town) {

    public CitizenForm {
        givenName = givenName.strip();
        familyName = familyName.strip();
        cpr = orNull(cpr);
        phone = orNull(phone);
        email = orNull(email);
        street = orNull(street);
        postcode = orNull(postcode);
        town = orNull(town);
    }

    public String fullName() {
        return (givenName + " " + familyName).strip();
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
