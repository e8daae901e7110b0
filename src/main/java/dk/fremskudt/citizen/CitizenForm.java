package dk.fremskudt.citizen;

import dk.fremskudt.platform.Blank;
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
        cpr = Blank.toNull(cpr);
        phone = Blank.toNull(phone);
        email = Blank.toNull(email);
        street = Blank.toNull(street);
        postcode = Blank.toNull(postcode);
        town = Blank.toNull(town);
    }

    public String fullName() {
        return (givenName + " " + familyName).strip();
    }
}
