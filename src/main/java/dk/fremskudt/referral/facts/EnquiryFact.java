package dk.fremskudt.referral.facts;

import java.util.UUID;

/**
 * Where an enquiry came from, without a name.
 *
 * @param partner stands for the partner and for nothing else: two enquiries of one partner have the same
 * @param partnerKind what sort of partner, as {@code GENERAL_PRACTITIONER}
 */
public record EnquiryFact(UUID partner, String partnerKind) {}
