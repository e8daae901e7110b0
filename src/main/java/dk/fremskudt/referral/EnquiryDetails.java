package dk.fremskudt.referral;

import dk.fremskudt.citizen.CitizenId;
import dk.fremskudt.identity.UserId;
import dk.fremskudt.outreach.PartnerId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An enquiry as its page shows it. Texts are null where they were never written or the citizen is erased. */
public record EnquiryDetails(
        EnquiryId id,
        int version,
        CitizenId citizen,
        String citizenName,
        PartnerId partner,
        String partnerName,
        @Nullable String informant,
        Channel channel,
        Instant receivedAt,
        String concern,
        FirstContact firstContact,
        boolean evictionThreat,
        Consent consent,
        KnownChoice knownChoice,
        @Nullable String knownReason,
        EnquiryStatus status,
        UserId registeredBy,
        @Nullable UserId responsible,
        @Nullable LocalDate contactDue,
        Reply reply,
        @Nullable Decided decided) {

    /** The answer to the partner (M59): by when, and once given when, by whom and how. */
    public record Reply(
            @Nullable LocalDate due,
            @Nullable Instant at,
            @Nullable UserId by,
            @Nullable Channel channel) {}

    public record Decided(
            Outcome outcome,
            @Nullable String targetGroup,
            Instant at,
            UserId by,
            @Nullable String reason,
            @Nullable String otherService) {}

    public EnquiryForm form() {
        return new EnquiryForm(partner, informant, channel, receivedAt, concern, firstContact, evictionThreat, consent);
    }
}
