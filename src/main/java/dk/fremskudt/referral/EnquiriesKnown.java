package dk.fremskudt.referral;

import dk.fremskudt.citizen.CitizenId;
import dk.fremskudt.citizen.KnownElsewhere;
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.platform.ui.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells that somebody has enquired about a citizen before (M68). */
@Component
@Order(20)
class EnquiriesKnown implements KnownElsewhere {
    private final Enquiries enquiries;
    private final Clock clock;

    EnquiriesKnown(Enquiries enquiries, Clock clock) {
        this.enquiries = enquiries;
        this.clock = clock;
    }

    @Override
    public List<Known> of(CitizenId citizen) {
        return enquiries.findByCitizenIdOrderByReceivedAtDesc(citizen).stream()
                .map(enquiry -> new Known(
                        Words.t(
                                "referral.known.enquiry",
                                Danish.date(LocalDate.ofInstant(enquiry.receivedAt(), clock.getZone())),
                                Words.t("referral.status." + enquiry.status())),
                        "henvendelser/" + enquiry.enquiryId()))
                .toList();
    }
}
