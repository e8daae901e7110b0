package dk.fremskudt.referral;

import dk.fremskudt.citizen.CitizenId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the modules above show of the enquiry that a course began with. */
public record EnquirySummary(
        EnquiryId id,
        CitizenId citizen,
        String partnerName,
        Channel channel,
        Instant receivedAt,
        String concern,
        boolean evictionThreat,
        FirstContact firstContact,
        @Nullable LocalDate contactDue) {}
