package dk.fremskudt.citizen;

import static dk.fremskudt.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.audit.Purpose;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.StaleEdit;
import dk.fremskudt.scenario.EnquiryScenario;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What may be told of a citizen, whom a number belongs to, and what is left of somebody who was erased. */
class CitizenRulesIT extends DatabaseIT {
    private static final String HOME = "rudersdal";

    @Autowired
    private CitizenService citizens;

    @Autowired
    private CitizenErasure erasure;

    @Test
    void aCitizenHasTwoNamesAndPerhapsANumberThatIsOne() {
        asCaseworker(HOME, () -> {
            refused("citizen.name.missing", () -> citizens.register(form(" ", "Kjær", null)));
            refused("citizen.name.missing", () -> citizens.register(form("Mette", " ", null)));
            refused("citizen.cpr.wrong", () -> citizens.register(form("Mette", "Kjær", "3002901234")));
            var id = citizens.register(form("Mette", EnquiryScenario.familyName(), null));
            refused("citizen.name.missing", () -> citizens.change(id, 0, form("Mette", "", null)));
            refused("citizen.cpr.wrong", () -> citizens.change(id, 0, form("Mette", "Kjær", "1234")));
        });
    }

    @Test
    void aNumberIsOneCitizensAndStaysHersWhenSheIsPutRight() {
        asCaseworker(HOME, () -> {
            var name = EnquiryScenario.familyName();
            var mette = citizens.register(form("Mette", name, "290296-4118"));
            refused("citizen.cpr.known", () -> citizens.register(form("Jette", name, "2902964118")));
            var jette = citizens.register(form("Jette", name, null));
            refused("citizen.cpr.known", () -> citizens.change(jette, 0, form("Jette", name, "2902964118")));
            citizens.change(mette, 0, form("Mette Marie", name, "2902964118"));
            assertThat(citizens.readCpr(mette, Purpose.CASEWORK)).isEqualTo("290296-4118");
            assertThat(citizens.readCpr(jette, Purpose.CASEWORK)).isNull();
        });
        asCaseworker("aarhus", () -> citizens.register(form("Mette", EnquiryScenario.familyName(), "2902964118")));
    }

    @Test
    void aNumberHalfTypedFindsWhoeverItMayBecome() {
        asCaseworker(HOME, () -> {
            var one = citizens.register(form("Mette", EnquiryScenario.familyName(), "280296-4118"));
            var other = citizens.register(form("Mette", EnquiryScenario.familyName(), "280296-4126"));
            assertThat(citizens.search("280296", 50)).extracting(CitizenHit::id).contains(one, other);
            assertThat(citizens.search("280296-411", 50))
                    .extracting(CitizenHit::id)
                    .contains(one)
                    .doesNotContain(other);
            assertThat(citizens.search("280296-4118", 50))
                    .extracting(CitizenHit::id)
                    .containsExactly(one);
        });
    }

    @Test
    void aProtectedAddressIsReadByWhoeverNeedsItAndFindsNobody() {
        asCaseworker(HOME, () -> {
            var street = EnquiryScenario.familyName() + "vej";
            var id = citizens.register(
                    new CitizenForm("Mette", EnquiryScenario.familyName(), null, null, null, street, "2850", "Nærum"),
                    true);
            assertThat(citizens.search(street, 5)).isEmpty();
            assertThat(citizens.find(id, Purpose.OVERVIEW).orElseThrow().address())
                    .isNull();
            assertThat(citizens.read(id, Purpose.CASEWORK).address()).contains(street);
            citizens.protectAddress(id, 0, false);
            assertThat(citizens.search(street, 5)).extracting(CitizenHit::id).containsExactly(id);
            assertThat(citizens.find(id, Purpose.OVERVIEW).orElseThrow().address())
                    .contains(street);
            assertThatThrownBy(() -> citizens.protectAddress(id, 0, true)).isInstanceOf(StaleEdit.class);
            citizens.protectAddress(id, 1, true);
            assertThat(citizens.search(street, 5)).isEmpty();
        });
    }

    @Test
    void nothingIsDoneToWhoeverWasErased() {
        var id = asCaseworker(HOME, () -> citizens.register(form("Mette", EnquiryScenario.familyName(), null)));
        as(HOME, Role.LEAD, () -> {
            refused("citizen.erase.reasonNeeded", () -> erasure.erase(id, " "));
            erasure.erase(id, "Opbevaringsfristen er udløbet");
            refused("citizen.erased.already", () -> erasure.erase(id, "Opbevaringsfristen er udløbet"));
            refused("citizen.erased.already", () -> citizens.change(id, 1, form("Mette", "Igen", null)));
            refused("citizen.erased.already", () -> citizens.protectAddress(id, 1, true));
            assertThat(citizens.read(id, Purpose.CASEWORK).erased()).isTrue();
        });
    }

    @Test
    void theNumberOfSomebodyErasedCanBeAnothersAgain() {
        var id =
                asCaseworker(HOME, () -> citizens.register(form("Mette", EnquiryScenario.familyName(), "270296-4118")));
        as(HOME, Role.LEAD, () -> erasure.erase(id, "Opbevaringsfristen er udløbet"));
        asCaseworker(HOME, () -> {
            assertThat(citizens.search("270296", 5)).isEmpty();
            citizens.register(form("Mette", EnquiryScenario.familyName(), "270296-4118"));
        });
    }

    @Test
    void whoIsNotHereIsUnknown() {
        var elsewhere =
                asCaseworker("aarhus", () -> citizens.register(form("Mette", EnquiryScenario.familyName(), null)));
        as(HOME, Role.LEAD, () -> {
            refused("citizen.unknown", () -> citizens.read(elsewhere, Purpose.CASEWORK));
            refused("citizen.unknown", () -> citizens.change(elsewhere, 0, form("Mette", "Kjær", null)));
            refused("citizen.unknown", () -> erasure.erase(elsewhere, "Opbevaringsfristen er udløbet"));
            refused("citizen.unknown", () -> citizens.knownIn(new CitizenId(UUID.randomUUID())));
            assertThat(citizens.names(java.util.List.of(elsewhere), Purpose.OVERVIEW))
                    .isEqualTo(Map.of());
        });
    }

    private static CitizenForm form(String given, String family, @Nullable String cpr) {
        return new CitizenForm(given, family, cpr, null, null, null, null, null);
    }
}
