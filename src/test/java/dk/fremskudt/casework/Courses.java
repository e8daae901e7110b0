package dk.fremskudt.casework;

import dk.fremskudt.citizen.CitizenForm;
import dk.fremskudt.contact.Channel;
import dk.fremskudt.contact.ContactForm;
import dk.fremskudt.contact.Counterpart;
import dk.fremskudt.contact.Direction;
import dk.fremskudt.contact.NoteKind;
import dk.fremskudt.contact.Outcome;
import dk.fremskudt.contact.PlaceChooser;
import dk.fremskudt.outreach.PartnerForm;
import dk.fremskudt.outreach.PartnerKind;
import dk.fremskudt.outreach.PartnerService;
import dk.fremskudt.referral.Consent;
import dk.fremskudt.referral.EnquiryForm;
import dk.fremskudt.referral.EnquiryId;
import dk.fremskudt.referral.EnquiryService;
import dk.fremskudt.referral.FirstContact;
import dk.fremskudt.referral.ScreeningDecision;
import dk.fremskudt.referral.ScreeningService;
import dk.fremskudt.referral.Told;
import dk.fremskudt.scenario.EnquiryScenario;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Courses for tests, opened as every course is: by an enquiry that somebody accepted. Work as a caseworker first. */
public final class Courses {
    private final ApplicationContext context;

    public Courses(ApplicationContext context) {
        this.context = context;
    }

    public CaseFileId open(Instant receivedAt) {
        return context.getBean(CaseFileService.class)
                .ofEnquiry(accepted(receivedAt, familyName()))
                .orElseThrow();
    }

    public CaseFileId open(Instant receivedAt, String familyName) {
        return context.getBean(CaseFileService.class)
                .ofEnquiry(accepted(receivedAt, familyName))
                .orElseThrow();
    }

    /** A family name that nobody else in the tests has. */
    public static String familyName() {
        return EnquiryScenario.familyName();
    }

    public EnquiryId accepted(Instant receivedAt, String familyName) {
        var enquiries = context.getBean(EnquiryService.class);
        var screening = context.getBean(ScreeningService.class);
        var partner = context.getBean(PartnerService.class)
                .register(new PartnerForm(
                        "Boligforeningen " + familyName, PartnerKind.HOUSING_ASSOCIATION, null, null, null));
        var id = enquiries.register(
                new EnquiryForm(
                        partner,
                        null,
                        dk.fremskudt.referral.Channel.PHONE,
                        receivedAt,
                        "Åbner ikke sin post",
                        FirstContact.PARTNER,
                        false,
                        Consent.GIVEN),
                new Told.OfNew(new CitizenForm("Mette", familyName, null, null, null, null, null, null)));
        var group = screening.sheet(id).targetGroups().getFirst().code();
        screening.decide(
                id,
                enquiries.read(id).version(),
                new ScreeningDecision(
                        dk.fremskudt.referral.Outcome.OUTREACH,
                        group,
                        "Skal opsøges",
                        Set.of("category_1.seeks_no_help", "category_2.housing"),
                        null,
                        null));
        return id;
    }

    public static ContactForm contact(Channel channel, Outcome outcome, Instant at) {
        return contact(Counterpart.CITIZEN, channel, outcome, at, null);
    }

    public static ContactForm contact(
            Counterpart counterpart, Channel channel, Outcome outcome, Instant at, @Nullable String note) {
        return new ContactForm(
                counterpart,
                channel,
                Direction.OUT,
                at,
                outcome,
                null,
                channel.inPerson() ? "home" : null,
                channel.inPerson() ? PlaceChooser.CITIZEN : null,
                30,
                Set.of(),
                null,
                note == null ? null : NoteKind.COACHING,
                note);
    }
}
