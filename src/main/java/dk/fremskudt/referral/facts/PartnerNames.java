package dk.fremskudt.referral.facts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By what a partner could be recognised in a text.
 *
 * @param partner the same as in an {@link EnquiryFact}
 * @param contact the person there whom one asks for
 */
public record PartnerNames(
        UUID partner,
        String name,
        @Nullable String contact,
        @Nullable String phone,
        @Nullable String mail) {}
