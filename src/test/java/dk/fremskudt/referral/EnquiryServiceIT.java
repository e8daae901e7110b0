package dk.fremskudt.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.citizen.CitizenForm;
import dk.fremskudt.citizen.CitizenService;
import dk.fremskudt.outreach.PartnerForm;
import dk.fremskudt.outreach.PartnerId;
import dk.fremskudt.outreach.PartnerKind;
import dk.fremskudt.outreach.PartnerService;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.platform.StaleEdit;
import dk.fremskudt.platform.WorkingDays;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

class EnquiryServiceIT extends DatabaseIT {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Set<String> TICKED = Set.of("category_1.seeks_no_help", "category_2.housing");

    @Autowired
    private EnquiryService enquiries;

    @Autowired
    private EnquiryOverview overview;

    @Autowired
    private ScreeningService screening;

    @Autowired
    private PartnerService partners;

    @Autowired
    private CitizenService citizens;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private Clock clock;

    @Test
    void theFirstContactIsDueTwoWorkingDaysAfterTheEnquiry() {
        var id = register("rudersdal");
        var due = asCaseworker("rudersdal", () -> enquiries.read(id)).contactDue();
        assertThat(due).isEqualTo(workingDays.plus(LocalDate.now(clock), 2));
    }

    @Test
    void whatWasToldIsNotReadableInTheDatabase() {
        var id = register("rudersdal");
        for (var table : new String[] {"referral_enquiry", "referral_enquiry_aud"}) {
            var row = root().queryForMap("select * from " + table + " where id = ?", id.value());
            assertThat(new String((byte[]) row.get("concern"), StandardCharsets.ISO_8859_1))
                    .doesNotContain("lukker ikke op");
        }
    }

    @Test
    void anotherMunicipalityGetsNothingByIdListOrSearch() {
        var id = register("rudersdal");
        var name = asCaseworker("rudersdal", () -> enquiries.read(id).citizenName());
        asCaseworker("aarhus", () -> {
            assertThatThrownBy(() -> enquiries.read(id)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> enquiries.take(id, 0)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> screening.sheet(id)).isInstanceOf(Refusal.class);
            assertThat(overview.list(EnquiryList.ALL, name, PageRequest.of(0, 50)))
                    .isEmpty();
            assertThat(overview.list(EnquiryList.ALL, "", PageRequest.of(0, 500)))
                    .extracting(EnquiryRow::id)
                    .doesNotContain(id);
        });
    }

    @Test
    void aKnownCitizenIsOnlyRegisteredAgainWithAReason() {
        var id = register("rudersdal");
        var citizen = asCaseworker("rudersdal", () -> enquiries.read(id).citizen());
        asCaseworker("rudersdal", () -> {
            assertThatThrownBy(() -> enquiries.register(form(partner()), new Told.OfKnown(citizen)))
                    .hasMessageContaining("kendt i forvejen");
            var again = enquiries.register(
                    form(partner()),
                    new Told.OfKnown(citizen, KnownChoice.KNOWN_NEW_ENQUIRY, "Ny bekymring fra boligforeningen"));
            assertThat(enquiries.read(again).knownReason()).isEqualTo("Ny bekymring fra boligforeningen");
        });
    }

    @Test
    void aNamesakeIsPointedOutBeforeANewCitizenIsMade() {
        asCaseworker("rudersdal", () -> {
            var person = person("Namesake");
            enquiries.register(form(partner()), new Told.OfNew(person));
            assertThatThrownBy(() -> enquiries.register(form(partner()), new Told.OfNew(person)))
                    .isInstanceOf(Refusal.class);
            enquiries.register(
                    form(partner()),
                    new Told.OfNew(person, false, KnownChoice.ANOTHER_PERSON, "Far og søn med samme navn"));
            assertThat(citizens.search(person.fullName(), 5)).hasSize(2);
        });
    }

    @Test
    void aCaseworkerDecidesAgainstTheFormWhenSheSaysWhy() {
        var id = register("rudersdal");
        asCaseworker("rudersdal", () -> {
            screening.tick(id, 0, TICKED);
            assertThat(screening.sheet(id).ticked()).isEqualTo(TICKED);
            assertThatThrownBy(() -> screening.decide(id, 1, decision(Outcome.ORDINARY_CASEWORK, "", TICKED, null)))
                    .hasMessageContaining("begrundelse");
            screening.decide(
                    id, 1, decision(Outcome.ORDINARY_CASEWORK, "Har allerede bostøtte, som virker", TICKED, null));
            var decided = enquiries.read(id).decided();
            assertThat(decided).isNotNull();
            assertThat(decided.outcome()).isEqualTo(Outcome.ORDINARY_CASEWORK);
            assertThat(decided.reason()).isEqualTo("Har allerede bostøtte, som virker");
            assertThatThrownBy(() -> screening.decide(id, 2, decision(Outcome.NO_ACTION, "nej", TICKED, null)))
                    .hasMessageContaining("allerede afgjort");
        });
    }

    @Test
    void aMandatoryFormCannotBeLeftOutOfOutreachCaseworkButElsewhereWithAReason() {
        var id = register("rudersdal");
        asCaseworker("rudersdal", () -> {
            var group = screening.sheet(id).targetGroups().getFirst().code();
            assertThatThrownBy(() -> screening.decide(
                            id,
                            0,
                            new ScreeningDecision(Outcome.OUTREACH, group, "Kender sagen", Set.of(), "Erfaren", null)))
                    .hasMessageContaining("skal udfyldes");
            assertThatThrownBy(() -> screening.decide(id, 0, decision(Outcome.NO_ACTION, "Fejlopkald", Set.of(), null)))
                    .hasMessageContaining("spring skemaet over");
            screening.decide(id, 0, decision(Outcome.NO_ACTION, "Fejlopkald", Set.of(), "Handler ikke om en borger"));
            assertThat(screening.sheet(id).skipReason()).isEqualTo("Handler ikke om en borger");
        });
    }

    @Test
    void outreachCaseworkWantsATargetGroupOfTheModelInForce() {
        var id = register("rudersdal");
        asCaseworker("rudersdal", () -> {
            assertThatThrownBy(() -> screening.decide(id, 0, decision(Outcome.OUTREACH, "Ja", TICKED, null)))
                    .hasMessageContaining("målgruppe");
            assertThatThrownBy(() -> screening.decide(
                            id, 0, new ScreeningDecision(Outcome.OUTREACH, "no_such", "Ja", TICKED, null, null)))
                    .hasMessageContaining("Målgruppen findes ikke");
        });
    }

    @Test
    void thePartnerIsAnsweredOnceAndTheListsFollow() {
        var id = register("rudersdal");
        asCaseworker("rudersdal", () -> {
            assertThat(ids(EnquiryList.UNANSWERED)).contains(id);
            enquiries.reply(id, 0, Channel.PHONE);
            assertThat(ids(EnquiryList.UNANSWERED)).doesNotContain(id);
            assertThat(enquiries.read(id).reply().channel()).isEqualTo(Channel.PHONE);
            assertThatThrownBy(() -> enquiries.reply(id, 1, Channel.MAIL)).hasMessageContaining("allerede");
        });
    }

    @Test
    void everyListHoldsWhatItsCountSays() {
        register("rudersdal");
        asCaseworker("rudersdal", () -> {
            var counts = overview.counts(Set.of(EnquiryList.values()));
            counts.forEach(
                    (list, count) -> assertThat(ids(list)).as(list.name()).hasSize(count));
            assertThat(counts.get(EnquiryList.NEW)).isPositive();
        });
    }

    @Test
    void anEnquiryIsLateWhenItsDeadlineHasPassedUndecided() {
        var id = asCaseworker("rudersdal", () -> {
            var form = form(partner());
            var old = new EnquiryForm(
                    form.partner(),
                    form.informant(),
                    form.channel(),
                    form.receivedAt().minus(Duration.ofDays(30)),
                    form.concern(),
                    form.firstContact(),
                    true,
                    form.consent());
            return enquiries.register(old, new Told.OfNew(person("Sent")));
        });
        asCaseworker("rudersdal", () -> {
            assertThat(ids(EnquiryList.LATE)).contains(id);
            assertThat(ids(EnquiryList.ANSWER_LATE)).contains(id);
            screening.decide(id, 0, decision(Outcome.CASEWORKER_ALERTED, "Jobcentret er gået i gang", TICKED, null));
            assertThat(ids(EnquiryList.LATE)).doesNotContain(id);
        });
    }

    @Test
    void anEnquiryOfAYearThatCannotBeIsRefused() {
        asCaseworker("rudersdal", () -> {
            var form = form(partner());
            var mistyped = new EnquiryForm(
                    form.partner(),
                    form.informant(),
                    form.channel(),
                    Instant.parse("0206-05-13T10:00:00Z"),
                    form.concern(),
                    form.firstContact(),
                    true,
                    form.consent());
            assertThatThrownBy(() -> enquiries.register(mistyped, new Told.OfNew(person("Fortid"))))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Årstallet");
        });
    }

    @Test
    void listsAreSortedByWhatIsAllowedAndNothingElse() {
        register("rudersdal");
        asCaseworker("rudersdal", () -> {
            assertThat(overview.list(EnquiryList.ALL, "", PageRequest.of(0, 100, Sort.by("receivedAt"))))
                    .extracting(EnquiryRow::receivedAt)
                    .isSorted();
            assertThatThrownBy(() ->
                            overview.list(EnquiryList.ALL, "", PageRequest.of(0, 5, Sort.by("concern; drop table x"))))
                    .isInstanceOf(IllegalArgumentException.class);
        });
    }

    @Test
    void theSecondToCorrectAnEnquiryIsTold() {
        var id = register("rudersdal");
        asCaseworker("rudersdal", () -> {
            var form = enquiries.read(id).form();
            enquiries.change(id, 0, form);
            enquiries.take(id, enquiries.read(id).version());
        });
        assertThatThrownBy(() -> asCaseworker("rudersdal", () -> screening.tick(id, 0, TICKED)))
                .isInstanceOf(StaleEdit.class);
    }

    @Test
    void readingAnEnquiryIsLogged() {
        var id = register("rudersdal");
        var citizen = asCaseworker("rudersdal", () -> enquiries.read(id).citizen());
        assertThat(root().queryForList(
                                "select purpose from audit_read where ? = any (subjects)",
                                String.class,
                                citizen.value()))
                .contains("CASEWORK");
    }

    private Iterable<EnquiryId> ids(EnquiryList list) {
        return overview.list(list, "", PageRequest.of(0, 1000)).stream()
                .map(EnquiryRow::id)
                .toList();
    }

    private EnquiryId register(String slug) {
        return asCaseworker(slug, () -> enquiries.register(form(partner()), new Told.OfNew(person("Borger"))));
    }

    private PartnerId partner() {
        return partners.register(new PartnerForm(
                "Boligforeningen " + NUMBER.incrementAndGet(), PartnerKind.HOUSING_ASSOCIATION, null, null, null));
    }

    private EnquiryForm form(PartnerId partner) {
        return new EnquiryForm(
                partner,
                "Viceværten",
                Channel.PHONE,
                clock.instant(),
                "Hun lukker ikke op, og huslejen er ikke betalt.",
                FirstContact.PARTNER,
                true,
                Consent.NOT_ASKED);
    }

    private static CitizenForm person(String family) {
        return new CitizenForm(
                "Test" + NUMBER.incrementAndGet(), family + NUMBER.get(), null, null, null, null, null, null);
    }

    private static ScreeningDecision decision(
            Outcome outcome, String reason, Set<String> ticked, @Nullable String skipped) {
        return new ScreeningDecision(outcome, null, reason, ticked, skipped, null);
    }
}
