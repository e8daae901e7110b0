package dk.fremskudt.referral;

import static dk.fremskudt.Refusals.refused;
import static dk.fremskudt.Refusals.stale;
import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.citizen.CitizenErasure;
import dk.fremskudt.citizen.CitizenForm;
import dk.fremskudt.identity.Role;
import dk.fremskudt.outreach.PartnerId;
import dk.fremskudt.scenario.EnquiryScenario;
import dk.fremskudt.scenario.InDanishTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What may be registered as an enquiry, and what becomes of it but its decision. */
class EnquiryIT extends DatabaseIT {
    private static final String HOME = "rudersdal";
    private static final LocalDate TODAY = LocalDate.of(2024, Month.JUNE, 10);
    private static final Instant NOW = InDanishTime.instant(TODAY.atTime(InDanishTime.MORNING));

    @Autowired
    private EnquiryService enquiries;

    @Autowired
    private ScreeningService screening;

    @Autowired
    private CitizenErasure erasure;

    @Test
    void anEnquiryTellsAWorryThatHasComeIn() {
        refused("referral.concern.missing", () -> anEnquiryToday().telling(" ").registered());
        refused(
                "referral.received.future",
                () -> anEnquiryToday().receivedAt(NOW.plusSeconds(1)).registered());
        refused(
                "referral.received.year",
                () -> anEnquiryToday()
                        .receivedAt(Instant.parse("1999-12-31T23:59:59Z"))
                        .registered());
        assertThat(anEnquiryToday()
                        .receivedAt(Instant.parse("2000-01-01T00:00:00Z"))
                        .details()
                        .receivedAt())
                .isEqualTo("2000-01-01T00:00:00Z");
    }

    @Test
    void anEnquiryIsPutRightByTheSameRules() {
        var enquiry = anEnquiryToday();
        var form = enquiry.details().form();
        asCaseworker(HOME, () -> {
            refused(
                    "referral.concern.missing",
                    () -> enquiries.change(enquiry.id(), 0, with(form, form.partner(), "")));
            var nobody = new PartnerId(UUID.randomUUID());
            refused("outreach.partner.unknown", () -> enquiries.change(enquiry.id(), 0, with(form, nobody, "Hej")));
            refused("referral.unknown", () -> enquiries.change(new EnquiryId(UUID.randomUUID()), 0, form));
        });
    }

    @ParameterizedTest
    @CsvSource({"2024-02-28T10:00, 2024-03-01, 2024-03-06", "2024-03-30T23:59, 2024-04-03, 2024-04-08"})
    void theDeadlinesFollowTheTimeThatItCameIn(LocalDateTime received, LocalDate contact, LocalDate answer) {
        var enquiry = anEnquiryToday();
        var form = enquiry.details().form();
        var right = new EnquiryForm(
                form.partner(),
                null,
                form.channel(),
                InDanishTime.instant(received),
                form.concern(),
                form.firstContact(),
                false,
                form.consent());
        asCaseworker(HOME, () -> enquiries.change(enquiry.id(), 0, right));
        assertThat(enquiry.details().contactDue()).isEqualTo(contact);
        assertThat(enquiry.details().reply().due()).isEqualTo(answer);
    }

    @Test
    void whoeverSawAnEnquiryAsItWasDoesNothingToIt() {
        var enquiry = anEnquiryToday();
        var form = enquiry.details().form();
        var id = enquiry.taken().id();
        asCaseworker(HOME, () -> {
            stale(() -> enquiries.change(id, 0, form));
            stale(() -> enquiries.take(id, 0));
            stale(() -> enquiries.reply(id, 0, Channel.PHONE));
            stale(() -> screening.tick(id, 0, EnquiryScenario.TICKED));
            stale(() -> screening.decide(
                    id,
                    0,
                    new ScreeningDecision(Outcome.NO_ACTION, null, "Har hjælp", EnquiryScenario.TICKED, null, null)));
        });
        assertThat(enquiry.details().reply().at()).isNull();
    }

    @Test
    void thePartnerIsAnsweredOnce() {
        var lead = person(HOME, Role.LEAD);
        var enquiry = anEnquiryToday().registered().by(lead).answered();
        assertThat(enquiry.details().reply().at()).isEqualTo(NOW);
        assertThat(enquiry.details().reply().by()).isEqualTo(lead.user());
        refused("referral.reply.given", enquiry::answered);
    }

    @Test
    void whoMayBeKnownIsRegisteredOnlyByChoiceAndWithAReason() {
        var mette = new CitizenForm("Mette", EnquiryScenario.familyName(), null, null, null, null, null, null);
        var first = anEnquiryToday().about(mette).details();
        for (var none : new String[] {null, "", " "}) {
            refused("referral.known.unchosen", () -> again(mette, KnownChoice.ANOTHER_PERSON, none));
            refused(
                    "referral.known.unchosen",
                    () -> anEnquiryToday()
                            .about(new Told.OfKnown(first.citizen(), KnownChoice.KNOWN_NEW_ENQUIRY, none))
                            .registered());
        }
        refused("referral.known.unchosen", () -> again(mette, KnownChoice.NOT_KNOWN, "Har intet set"));
        assertThat(again(mette, KnownChoice.ANOTHER_PERSON, "Mor og datter")
                        .details()
                        .citizen())
                .isNotEqualTo(first.citizen());
    }

    @Test
    void nobodyIsErasedWhileAnEnquiryAboutHerWaits() {
        var enquiry = anEnquiryToday();
        var citizen = enquiry.details().citizen();
        asLead(HOME, () -> {
            refused("referral.erase.open", () -> erasure.erase(citizen, "Opbevaringsfristen er udløbet"));
            return true;
        });
        enquiry.decided(Outcome.NO_ACTION);
        as(HOME, Role.LEAD, () -> erasure.erase(citizen, "Opbevaringsfristen er udløbet"));
        assertThat(enquiry.details().concern()).doesNotContain("post");
    }

    private EnquiryScenario again(CitizenForm citizen, KnownChoice choice, @Nullable String reason) {
        return anEnquiryToday()
                .about(new Told.OfNew(citizen, false, choice, reason))
                .registered();
    }

    private EnquiryScenario anEnquiryToday() {
        return anEnquiry().by(person(HOME, Role.CASEWORKER)).on(TODAY);
    }

    private static EnquiryForm with(EnquiryForm form, PartnerId partner, String concern) {
        return new EnquiryForm(
                partner, null, form.channel(), form.receivedAt(), concern, form.firstContact(), false, form.consent());
    }
}
