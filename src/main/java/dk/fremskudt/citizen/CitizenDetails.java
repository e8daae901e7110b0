package dk.fremskudt.citizen;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A citizen as read by someone with a purpose. Screens show {@link #maskedCpr()} until the number is asked for. */
public record CitizenDetails(
        CitizenId id,
        int version,
        String givenName,
        String familyName,
        @Nullable String cpr,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String street,
        @Nullable String postcode,
        @Nullable String town,
        boolean addressProtected,
        boolean erased) {

    public String fullName() {
        return (givenName + " " + familyName).strip();
    }

    public CitizenForm form() {
        return new CitizenForm(givenName, familyName, cpr, phone, email, street, postcode, town);
    }

    public Optional<LocalDate> born() {
        return parsed().map(Cpr::birthDate);
    }

    public Optional<String> maskedCpr() {
        return parsed().map(Cpr::masked);
    }

    /** Nørregade 1, 8000 Aarhus C; empty when no part of the address is known. */
    public String address() {
        return joined(", ", street, joined(" ", postcode, town));
    }

    /** As a line in a list. */
    public CitizenHit hit() {
        return new CitizenHit(
                id, fullName(), maskedCpr().orElse(null), addressProtected ? null : address(), addressProtected);
    }

    private Optional<Cpr> parsed() {
        return Optional.ofNullable(cpr).flatMap(Cpr::parse);
    }

    private static String joined(String between, @Nullable String one, @Nullable String other) {
        if (one == null || one.isEmpty()) return other == null ? "" : other;
        return other == null || other.isEmpty() ? one : one + between + other;
    }
}
