package dk.fremskudt.referral;

import dk.fremskudt.audit.Purpose;
import dk.fremskudt.citizen.CitizenId;
import dk.fremskudt.citizen.CitizenService;
import dk.fremskudt.identity.CurrentUser;
import dk.fremskudt.identity.Role;
import dk.fremskudt.outreach.PartnerService;
import dk.fremskudt.platform.Act;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.platform.WorkingDays;
import dk.fremskudt.programme.ProgrammeService;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enquiries from the first word to the answer: registered, corrected, taken, read and replied to. */
@Service
@Transactional
@RolesAllowed({Role.Names.CASEWORKER, Role.Names.LEAD})
public class EnquiryService {
    /** No enquiry is older: the year is mistyped, and every deadline would follow from it. */
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private final Enquiries enquiries;
    private final Screenings screenings;
    private final CitizenService citizens;
    private final PartnerService partners;
    private final ProgrammeService programmes;
    private final WorkingDays workingDays;
    private final CurrentUser user;
    private final Clock clock;

    EnquiryService(
            Enquiries enquiries,
            Screenings screenings,
            CitizenService citizens,
            PartnerService partners,
            ProgrammeService programmes,
            WorkingDays workingDays,
            CurrentUser user,
            Clock clock) {
        this.enquiries = enquiries;
        this.screenings = screenings;
        this.citizens = citizens;
        this.partners = partners;
        this.programmes = programmes;
        this.workingDays = workingDays;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Registers an enquiry about a citizen already known or a new one. Where she may be known already, the caseworker
     * must have chosen, with a reason (M68).
     */
    public EnquiryId register(EnquiryForm form, Told told) {
        Act.of(ReferralAct.REGISTERED);
        checked(form);
        var citizen = citizenOf(told);
        return enquiries
                .save(new Enquiry(citizen, form, told, due(form), user.require().user()))
                .enquiryId();
    }

    /** @throws dk.fremskudt.platform.StaleEdit when someone changed the enquiry since the form was opened */
    public void change(EnquiryId id, int seenVersion, EnquiryForm form) {
        var enquiry = find(id);
        enquiry.checkVersion(seenVersion);
        checked(form);
        Act.of(ReferralAct.CHANGED);
        enquiry.change(form, due(form));
    }

    /** Takes the enquiry on: the caller screens it. */
    public void take(EnquiryId id, int seenVersion) {
        var enquiry = find(id);
        enquiry.checkVersion(seenVersion);
        Act.of(ReferralAct.TAKEN);
        enquiry.take(user.require().user());
    }

    /** Records that the partner was answered (M59); what was said of the citizen is nobody's to tell. */
    public void reply(EnquiryId id, int seenVersion, Channel how) {
        var enquiry = find(id);
        enquiry.checkVersion(seenVersion);
        Act.of(ReferralAct.REPLIED);
        enquiry.reply(how, user.require().user(), clock.instant());
    }

    public EnquiryDetails read(EnquiryId id) {
        var enquiry = find(id);
        return enquiry.details(
                nameOf(enquiry.citizen(), Purpose.CASEWORK),
                partnerOf(enquiry),
                screenings.findByEnquiryId(id).orElse(null));
    }

    public EnquirySummary summary(EnquiryId id) {
        var enquiry = find(id);
        citizens.names(List.of(enquiry.citizen()), Purpose.CASEWORK);
        return enquiry.summary(partnerOf(enquiry));
    }

    private CitizenId citizenOf(Told told) {
        return switch (told) {
            case Told.OfKnown known -> {
                refuseUnchosen(told, citizens.knownIn(known.citizen()).isEmpty());
                yield known.citizen();
            }
            case Told.OfNew unknown -> {
                refuseUnchosen(told, citizens.known(unknown.citizen()).isEmpty());
                yield citizens.register(unknown.citizen(), unknown.addressProtected());
            }
        };
    }

    private static void refuseUnchosen(Told told, boolean nothingKnown) {
        if (nothingKnown) return;
        var reason = told.reason();
        if (told.choice() == KnownChoice.NOT_KNOWN || reason == null || reason.isBlank())
            throw new Refusal("referral.known.unchosen");
    }

    private void checked(EnquiryForm form) {
        if (form.concern().isEmpty()) throw new Refusal("referral.concern.missing");
        if (form.receivedAt().isBefore(EARLIEST)) throw new Refusal("referral.received.year");
        if (form.receivedAt().isAfter(clock.instant())) throw new Refusal("referral.received.future");
        partners.read(form.partner());
    }

    private Deadlines due(EnquiryForm form) {
        var received = LocalDate.ofInstant(form.receivedAt(), clock.getZone());
        var version = programmes.inForce(received).orElse(null);
        return Deadlines.from(received, version == null ? null : version.model(), workingDays);
    }

    private String nameOf(CitizenId citizen, Purpose purpose) {
        return citizens.names(List.of(citizen), purpose).getOrDefault(citizen, "");
    }

    private String partnerOf(Enquiry enquiry) {
        return partners.names(List.of(enquiry.partner())).getOrDefault(enquiry.partner(), "");
    }

    private Enquiry find(EnquiryId id) {
        return enquiries.findById(id.value()).orElseThrow(() -> new Refusal("referral.unknown"));
    }
}
