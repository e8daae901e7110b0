package dk.fremskudt.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.audit.Purpose;
import dk.fremskudt.citizen.KnownCitizen.Match;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.platform.StaleEdit;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class CitizenServiceIT extends DatabaseIT {
    private static final AtomicInteger NUMBER = new AtomicInteger(1000);

    @Autowired
    private CitizenService citizens;

    @Autowired
    private CitizenErasure erasure;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Åse",
                "aase",
                "kjæ",
                "Kjaer Åse",
                "Kj Aa",
                "Skovbrynet 7",
                "åse skovb",
                "8000 kjær",
                "310390-4711",
                "3103904711",
                "310390",
                "310390-47",
                "87 65 43 21",
                "+4587654321"
            })
    void isFoundByWhatOneHappensToKnow(String text) {
        asCaseworker("aarhus", () -> {
            var id = citizens.search("3103904711", 5).stream()
                    .findFirst()
                    .map(CitizenHit::id)
                    .orElseGet(() -> citizens.register(new CitizenForm(
                            "Åse", "Kjær", "310390-4711", "87654321", null, "Skovbrynet 7", "8000", "Aarhus C")));
            assertThat(citizens.search(text, 50)).extracting(CitizenHit::id).contains(id);
            var hit = citizens.search(text, 50).stream()
                    .filter(h -> h.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            assertThat(hit.maskedCpr()).isEqualTo("310390-****");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lykkegaard Peter", "øster", "310390-9999", "%", "", "Lykkegaard' or '1'='1"})
    void isNotFoundByAnythingElse(String text) {
        asCaseworker("aarhus", () -> {
            var id = citizens.register(form("Lone", "Lykkegaard", null));
            assertThat(citizens.search(text, 50)).extracting(CitizenHit::id).doesNotContain(id);
        });
    }

    @Test
    void anotherMunicipalityGetsNothingByIdListOrSearch() {
        var cpr = cpr();
        var id = asCaseworker("aarhus", () -> citizens.register(form("Viggo", "Vestergaard", cpr)));
        asCaseworker("rudersdal", () -> {
            assertThat(citizens.search("Viggo Vestergaard", 10)).isEmpty();
            assertThat(citizens.search(cpr, 10)).isEmpty();
            assertThat(citizens.known(form("Viggo", "Vestergaard", cpr))).isEmpty();
            assertThat(citizens.names(List.of(id), Purpose.OVERVIEW)).isEmpty();
            assertThatThrownBy(() -> citizens.read(id, Purpose.CASEWORK)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> citizens.change(id, 0, form("X", "Y", null)))
                    .isInstanceOf(Refusal.class);
        });
        assertThat(asCaseworker(
                        "aarhus", () -> citizens.read(id, Purpose.CASEWORK).version()))
                .isZero();
    }

    @Test
    void whoIsNeitherCaseworkerNorLeadIsRefused() {
        assertThatThrownBy(() -> asAdmin("aarhus", () -> citizens.search("a", 1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> asEvaluator(() -> citizens.search("a", 1))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void neitherTheRowNorItsHistoryHoldsAReadableName() {
        var cpr = cpr();
        var id = asCaseworker("aarhus", () -> citizens.register(form("Birgitte", "Bondegaard", cpr)));
        for (var table : List.of("citizen_citizen", "citizen_citizen_aud")) {
            var row = root().queryForMap("select * from " + table + " where id = ?", id.value());
            assertThat(row.values()).allSatisfy(value -> {
                if (value instanceof byte[] bytes)
                    assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                            .doesNotContain("Birgitte", "Bondegaard", cpr);
            });
        }
        assertThat(root().queryForList("select key from citizen_search where citizen_id = ?", String.class, id.value()))
                .contains("w:birgitte", "w:bondegard")
                .noneMatch(key -> key.contains(cpr.substring(0, 6)));
    }

    @Test
    void everyLookIsLoggedWithItsPurpose() {
        var id = asCaseworker("aarhus", () -> citizens.register(form("Gerda", "Glargaard", cpr())));
        asCaseworker("aarhus", () -> {
            citizens.search("Gerda Glargaard", 5);
            citizens.read(id, Purpose.CASEWORK);
            citizens.readCpr(id, Purpose.CASEWORK);
            citizens.known(form("Gerda", "Glargaard", null));
            citizens.names(List.of(id), Purpose.OVERVIEW);
        });
        assertThat(root().queryForList(
                                "select purpose from audit_read where ? = any (subjects) order by id",
                                String.class,
                                id.value()))
                .containsExactly("SEARCH", "CASEWORK", "CASEWORK", "DUPLICATE_CHECK", "OVERVIEW");
    }

    @Test
    void someoneAlreadyKnownIsPointedOut() {
        var cpr = cpr();
        asCaseworker("aarhus", () -> {
            var id = citizens.register(
                    new CitizenForm("Søren", "Tvilling", cpr, "11223344", null, "Elmegade 3", "8000", "Aarhus C"));
            assertThat(citizens.known(form("En", "Anden", cpr)))
                    .extracting(k -> k.citizen().id(), KnownCitizen::match)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(id, Match.CPR));
            assertThat(citizens.known(
                            new CitizenForm("Soeren", "Tvilling", null, null, null, "elmegade 3", null, null)))
                    .extracting(KnownCitizen::match)
                    .contains(Match.NAME_AND_ADDRESS);
            assertThatThrownBy(() -> citizens.register(form("En", "Anden", cpr)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("allerede dette CPR-nummer");
        });
        asCaseworker("rudersdal", () -> citizens.register(form("Søren", "Tvilling", cpr)));
    }

    @Test
    void theSecondToSaveIsToldAndNothingIsOverwritten() {
        var id = asCaseworker("aarhus", () -> citizens.register(form("Karen", "Kappe", null)));
        asCaseworker("aarhus", () -> citizens.change(id, 0, form("Karen", "Kappe-Holm", null)));
        assertThatThrownBy(() -> asCaseworker("aarhus", () -> citizens.change(id, 0, form("Karin", "Kappe", null))))
                .isInstanceOf(StaleEdit.class);
        assertThat(asCaseworker(
                        "aarhus", () -> citizens.read(id, Purpose.CASEWORK).fullName()))
                .isEqualTo("Karen Kappe-Holm");
        assertThat(asCaseworker("aarhus", () -> citizens.search("kappe holm", 5)))
                .hasSize(1);
    }

    @Test
    void aProtectedAddressIsNeitherListedNorSearched() {
        var id = asCaseworker(
                "aarhus",
                () -> citizens.register(
                        new CitizenForm("Hemma", "Hemmelig", null, null, null, "Gemmevej 99", "8210", "Aarhus V"),
                        true));
        asCaseworker("aarhus", () -> {
            assertThat(citizens.search("Gemmevej", 5)).isEmpty();
            assertThat(citizens.search("Hemma", 5)).singleElement().satisfies(hit -> {
                assertThat(hit.address()).isNull();
                assertThat(hit.addressProtected()).isTrue();
            });
            citizens.protectAddress(id, 0, false);
            assertThat(citizens.search("Gemmevej", 5)).hasSize(1);
        });
    }

    @Test
    void anErasedCitizenIsUnreadableAndCannotBeFound() {
        var cpr = cpr();
        var id = asCaseworker("aarhus", () -> citizens.register(form("Elmer", "Efterglemt", cpr)));
        asLead("aarhus", () -> {
            erasure.erase(id, "opbevaringsfristen er udløbet");
            return id;
        });
        asCaseworker("aarhus", () -> {
            assertThat(citizens.search("Elmer Efterglemt", 5)).isEmpty();
            assertThat(citizens.search(cpr, 5)).isEmpty();
            assertThat(citizens.read(id, Purpose.CASEWORK).fullName()).isEqualTo("Slettet borger");
            assertThatThrownBy(() -> citizens.change(id, 1, form("Elmer", "Igen", null)))
                    .isInstanceOf(Refusal.class);
        });
        assertThatThrownBy(() -> asCaseworker("aarhus", () -> erasure.erase(id, "nej")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whomOneLastSawIsOnesOwnListNewestFirst() {
        var first = asCaseworker("aarhus", () -> citizens.register(form("Første", "Sete", null)));
        var second = asCaseworker("aarhus", () -> citizens.register(form("Anden", "Sete", null)));
        asCaseworker("aarhus", () -> {
            citizens.open(first);
            citizens.open(second);
            citizens.open(first);
        });
        assertThat(asCaseworker("aarhus", () -> citizens.recentlyViewed(2)))
                .extracting(CitizenHit::id)
                .containsExactly(first, second);
        assertThat(asLead("aarhus", () -> citizens.recentlyViewed(2)))
                .extracting(CitizenHit::id)
                .doesNotContain(first);
    }

    @Test
    void aNameIsAskedForAndACprNumberMustBeOne() {
        assertThatThrownBy(() -> asCaseworker("aarhus", () -> citizens.register(form(" ", "X", null))))
                .hasMessageContaining("fornavn og efternavn");
        assertThatThrownBy(() -> asCaseworker("aarhus", () -> citizens.register(form("A", "B", "3113901234"))))
                .hasMessageContaining("gyldigt CPR-nummer");
    }

    private static CitizenForm form(String given, String family, @Nullable String cpr) {
        return new CitizenForm(given, family, cpr, null, null, null, null, null);
    }

    /** A replacement number (day plus 60), which is no real person's CPR number. */
    private static String cpr() {
        return "650591" + NUMBER.getAndIncrement();
    }
}
