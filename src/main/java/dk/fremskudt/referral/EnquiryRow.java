package dk.fremskudt.referral;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line in the list of enquiries. */
public record EnquiryRow(
        EnquiryId id,
        String citizenName,
        String partnerName,
        Instant receivedAt,
        EnquiryStatus status,
        @Nullable Outcome outcome,
        boolean evictionThreat,
        @Nullable LocalDate contactDue,
        boolean contactLate,
        boolean replyWaits,
        @Nullable String responsible) {}
