package dk.fremskudt.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.citizen.CitizenForm;
import dk.fremskudt.outreach.PartnerForm;
import dk.fremskudt.outreach.PartnerId;
import dk.fremskudt.outreach.PartnerKind;
import dk.fremskudt.outreach.PartnerService;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.referral.facts.EnquiryFact;
import dk.fremskudt.referral.facts.EnquiryFacts;
import dk.fremskudt.referral.facts.PartnerNames;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EnquiryFactsIT extends DatabaseIT {
    private static final String HOME = "rudersdal";

    @Autowired
    private EnquiryFacts facts;

    @Autowired
    private EnquiryService enquiries;

    @Autowired
    private PartnerService partners;

    @Autowired
    private Clock clock;

    @Test
    void anEnquiryTellsTheKindOfPartnerAndNoName() {
        asCaseworker(HOME, () -> {
            var partner = partner("Lægerne i Fuglevangen");
            var enquiry = enquiry(partner, "Sekretær Bente Thorsager");
            var fact = facts.of(enquiry);
            assertThat(fact).isEqualTo(new EnquiryFact(partner.value(), "GENERAL_PRACTITIONER"));
            assertThat(fact.toString()).doesNotContain("Fuglevangen", "Thorsager", "Åbner");
        });
    }

    @Test
    void theNamesToLookForAreGivenToWhoeverAsksForThem() {
        asCaseworker(HOME, () -> {
            var partner = partner("Lægerne i Rugmarken");
            assertThat(facts.informant(enquiry(partner, "Sekretær Bente Thorsager")))
                    .contains("Sekretær Bente Thorsager");
            assertThat(facts.informant(enquiry(partner, null))).isEmpty();
            assertThat(facts.partners())
                    .contains(new PartnerNames(
                            partner.value(), "Lægerne i Rugmarken", "Dorte Falk", "45 45 45 45", "post@laege.example"));
        });
    }

    @Test
    void partnersAreAllThereHoweverManyTheyAre() {
        asCaseworker("alleroed", () -> {
            int before = facts.partners().size();
            for (int number = 0; number < 501; number++) partner("Opgang " + UUID.randomUUID());
            assertThat(facts.partners()).hasSize(before + 501).doesNotHaveDuplicates();
        });
    }

    @Test
    void anotherMunicipalityGetsNoEnquiry() {
        var enquiry = asCaseworker(HOME, () -> enquiry(partner("Lægerne i Havremarken"), null));
        asCaseworker("aarhus", () -> {
            assertThatThrownBy(() -> facts.of(enquiry)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> facts.informant(enquiry)).isInstanceOf(Refusal.class);
            assertThat(facts.partners()).extracting(PartnerNames::name).doesNotContain("Lægerne i Havremarken");
        });
    }

    private PartnerId partner(String name) {
        return partners.register(new PartnerForm(
                name, PartnerKind.GENERAL_PRACTITIONER, "Dorte Falk", "45 45 45 45", "post@laege.example"));
    }

    private EnquiryId enquiry(PartnerId partner, @Nullable String informant) {
        return enquiries.register(
                new EnquiryForm(
                        partner,
                        informant,
                        Channel.PHONE,
                        clock.instant(),
                        "Åbner ikke sin post",
                        FirstContact.PARTNER,
                        false,
                        Consent.GIVEN),
                new Told.OfNew(
                        new CitizenForm("Mette", "Fakta" + UUID.randomUUID(), null, null, null, null, null, null)));
    }
}
