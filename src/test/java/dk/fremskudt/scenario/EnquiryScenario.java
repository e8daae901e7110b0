package dk.fremskudt.scenario;

import dk.fremskudt.citizen.CitizenForm;
import dk.fremskudt.outreach.PartnerForm;
import dk.fremskudt.outreach.PartnerId;
import dk.fremskudt.outreach.PartnerKind;
import dk.fremskudt.outreach.PartnerService;
import dk.fremskudt.referral.Channel;
import dk.fremskudt.referral.Consent;
import dk.fremskudt.referral.EnquiryDetails;
import dk.fremskudt.referral.EnquiryForm;
import dk.fremskudt.referral.EnquiryId;
import dk.fremskudt.referral.EnquiryService;
import dk.fremskudt.referral.FirstContact;
import dk.fremskudt.referral.Outcome;
import dk.fremskudt.referral.ScreeningDecision;
import dk.fremskudt.referral.ScreeningService;
import dk.fremskudt.referral.ScreeningSheet;
import dk.fremskudt.referral.Told;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * An enquiry in whatever state a test needs: {@code anEnquiry().taken().answered()}. The first word that needs it
 * registers it, about a citizen and from a partner whom nobody else in the tests has.
 */
public final class EnquiryScenario extends Scenario<EnquiryScenario> {
    /** Enough for the form of any municipality of the sources to point to outreach casework. */
    public static final Set<String> TICKED = Set.of("category_1.seeks_no_help", "category_2.housing");

    /** No vowels: some of them are spelt in two ways and found as one. */
    private static final String LETTERS = "bdfghklmnprstv";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private @Nullable Told told;
    private String concern = "Åbner ikke sin post";
    private @Nullable Instant receivedAt;
    private @Nullable EnquiryId id;

    public EnquiryScenario(ApplicationContext product) {
        super(product);
    }

    @Override
    EnquiryScenario self() {
        return this;
    }

    /** A family name that nobody else in the tests has. */
    public static String familyName() {
        var name = new StringBuilder("Prøve");
        for (int n = NUMBER.incrementAndGet(); n > 0; n /= LETTERS.length())
            name.append(LETTERS.charAt(n % LETTERS.length()));
        return name.append("sen").toString();
    }

    public EnquiryScenario about(String givenName, String familyName) {
        return about(new CitizenForm(givenName, familyName, null, null, null, null, null, null));
    }

    public EnquiryScenario about(CitizenForm citizen) {
        return about(new Told.OfNew(citizen));
    }

    public EnquiryScenario about(Told citizen) {
        told = citizen;
        return this;
    }

    public EnquiryScenario telling(String worry) {
        concern = worry;
        return this;
    }

    /** When it came in, where that was not the moment it was registered. */
    public EnquiryScenario receivedAt(LocalDateTime danishTime) {
        return receivedAt(InDanishTime.instant(danishTime));
    }

    public EnquiryScenario receivedAt(Instant moment) {
        receivedAt = moment;
        return this;
    }

    public EnquiryScenario registered() {
        return then(this::it);
    }

    public EnquiryScenario taken() {
        return then(() -> enquiries().take(it(), version()));
    }

    public EnquiryScenario ticked(Set<String> criteria) {
        return then(() -> screening().tick(it(), version(), criteria));
    }

    public EnquiryScenario answered() {
        return then(() -> enquiries().reply(it(), version(), Channel.PHONE));
    }

    public EnquiryScenario decided(ScreeningDecision decision) {
        return then(() -> screening().decide(it(), version(), decision));
    }

    /** Decided as anything but outreach casework. */
    public EnquiryScenario decided(Outcome outcome) {
        return decided(new ScreeningDecision(
                outcome,
                null,
                "Har allerede hjælp, som virker",
                TICKED,
                null,
                outcome == Outcome.OTHER_SERVICE ? "Bostøtte" : null));
    }

    /** Decided as outreach casework in the model's first target group, which opens a course. */
    public EnquiryScenario accepted() {
        return then(() -> {
            var group = screening().sheet(it()).targetGroups().getFirst().code();
            decided(new ScreeningDecision(Outcome.OUTREACH, group, "Skal opsøges", TICKED, null, null));
        });
    }

    public EnquiryId id() {
        return during(this::it);
    }

    public EnquiryDetails details() {
        return during(() -> enquiries().read(it()));
    }

    public ScreeningSheet sheet() {
        return during(() -> screening().sheet(it()));
    }

    private EnquiryId it() {
        if (id == null) {
            var citizen = told == null
                    ? new Told.OfNew(new CitizenForm("Mette", familyName(), null, null, null, null, null, null))
                    : told;
            id = enquiries().register(form(), citizen);
        }
        return id;
    }

    private EnquiryForm form() {
        return new EnquiryForm(
                partner(),
                null,
                Channel.PHONE,
                receivedAt == null ? now() : receivedAt,
                concern,
                FirstContact.PARTNER,
                false,
                Consent.GIVEN);
    }

    private PartnerId partner() {
        var name = "Boligforeningen " + familyName();
        return service(PartnerService.class)
                .register(new PartnerForm(name, PartnerKind.HOUSING_ASSOCIATION, null, null, null));
    }

    private int version() {
        return enquiries().read(it()).version();
    }

    private EnquiryService enquiries() {
        return service(EnquiryService.class);
    }

    private ScreeningService screening() {
        return service(ScreeningService.class);
    }
}
