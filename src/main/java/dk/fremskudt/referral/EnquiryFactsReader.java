package dk.fremskudt.referral;

import dk.fremskudt.audit.Purpose;
import dk.fremskudt.audit.ReadLog;
import dk.fremskudt.identity.Role;
import dk.fremskudt.outreach.PartnerRow;
import dk.fremskudt.outreach.PartnerService;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.referral.facts.EnquiryFact;
import dk.fremskudt.referral.facts.EnquiryFacts;
import dk.fremskudt.referral.facts.PartnerNames;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns enquiries into facts: who told what of whom stays behind unless a name is asked for, to look for it. */
@Service
@Transactional
@RolesAllowed({Role.Names.CASEWORKER, Role.Names.LEAD})
class EnquiryFactsReader implements EnquiryFacts {
    private static final int PARTNERS_A_TIME = 500;

    private final Enquiries enquiries;
    private final PartnerService partners;
    private final ReadLog readLog;

    EnquiryFactsReader(Enquiries enquiries, PartnerService partners, ReadLog readLog) {
        this.enquiries = enquiries;
        this.partners = partners;
        this.readLog = readLog;
    }

    @Override
    public EnquiryFact of(EnquiryId id) {
        var partner = partners.read(looked(id).partner());
        return new EnquiryFact(partner.id().value(), partner.kind().name());
    }

    @Override
    public Optional<String> informant(EnquiryId id) {
        return looked(id).informant();
    }

    @Override
    public List<PartnerNames> partners() {
        var all = new ArrayList<PartnerNames>();
        for (int page = 0; all.size() == page * PARTNERS_A_TIME; page++) {
            partners.list("", PageRequest.of(page, PARTNERS_A_TIME)).forEach(partner -> all.add(names(partner)));
        }
        return all;
    }

    private Enquiry looked(EnquiryId id) {
        var enquiry = enquiries.findById(id.value()).orElseThrow(() -> new Refusal("referral.unknown"));
        readLog.read(Purpose.REVIEW_PACK, enquiry.citizen().value());
        return enquiry;
    }

    private static PartnerNames names(PartnerRow partner) {
        return new PartnerNames(
                partner.id().value(), partner.name(), partner.contact(), partner.phone(), partner.mail());
    }
}
