package dk.fremskudt.referral;

import dk.fremskudt.outreach.PartnerId;
import dk.fremskudt.platform.Blank;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a partner told.
 *
 * @param informant who at the partner told it
 * @param concern the worry in words
 */
public record EnquiryForm(
        PartnerId partner,
        @Nullable String informant,
        Channel channel,
        Instant receivedAt,
        String concern,
        FirstContact firstContact,
        boolean evictionThreat,
        Consent consent) {

    public EnquiryForm {
        informant = Blank.toNull(informant);
        concern = concern.strip();
    }
}
