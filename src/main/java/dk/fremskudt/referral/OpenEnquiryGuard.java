package dk.fremskudt.referral;

import dk.fremskudt.citizen.CitizenToBeErased;
import dk.fremskudt.platform.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps a citizen from being erased while an enquiry about her waits for its decision. */
@Component
class OpenEnquiryGuard {
    private final Enquiries enquiries;

    OpenEnquiryGuard(Enquiries enquiries) {
        this.enquiries = enquiries;
    }

    @EventListener
    void on(CitizenToBeErased asked) {
        boolean open = enquiries.findByCitizenIdOrderByReceivedAtDesc(asked.citizen()).stream()
                .anyMatch(enquiry -> enquiry.status() != EnquiryStatus.DECIDED);
        if (open) throw new Refusal("referral.erase.open");
    }
}
