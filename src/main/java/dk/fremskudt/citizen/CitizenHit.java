package dk.fremskudt.citizen;

import org.jspecify.annotations.Nullable;

/** One line in a list of citizens; the address is left out where it is protected. */
public record CitizenHit(
        CitizenId id,
        String name,
        @Nullable String maskedCpr,
        @Nullable String address,
        boolean addressProtected) {}
