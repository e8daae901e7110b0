package dk.fremskudt.referral.facts;

import dk.fremskudt.referral.EnquiryId;
import java.util.List;
import java.util.Optional;

/** The way to an enquiry as a fact. What is asked of one enquiry is logged as a look at its citizen. */
public interface EnquiryFacts {

    /** Refuses an enquiry that is not the current municipality's. */
    EnquiryFact of(EnquiryId enquiry);

    /** Who at the partner told of the citizen: a name that must not stand in anything that leaves. */
    Optional<String> informant(EnquiryId enquiry);

    /** All partners of the municipality, to look for their names before a text leaves: it may name any of them. */
    List<PartnerNames> partners();
}
