package dk.fremskudt.citizen;

import static dk.fremskudt.citizen.KnownCitizen.Match.CPR;
import static dk.fremskudt.citizen.KnownCitizen.Match.NAME;
import static dk.fremskudt.citizen.KnownCitizen.Match.NAME_AND_ADDRESS;
import static dk.fremskudt.citizen.KnownCitizen.Match.NAME_AND_PHONE;
import static dk.fremskudt.citizen.KnownCitizen.Match.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KnownCitizenTest {
    private final CitizenDetails known = new CitizenDetails(
            new CitizenId(new UUID(0, 1)),
            0,
            "Søren",
            "Kjær",
            "0101901234",
            "12 34 56 78",
            null,
            "Nørregade 12",
            "8000",
            "Aarhus C",
            false,
            false);

    @Test
    void theSameCprNumberIsTheSamePersonWhateverTheName() {
        assertThat(match(form("Peter", "Hansen", "010190-1234", null, null))).contains(CPR);
    }

    @Test
    void twoDifferentCprNumbersAreTwoPeople() {
        assertThat(match(form("Søren", "Kjær", "020290-1234", "12345678", "Nørregade 12")))
                .isEmpty();
    }

    @Test
    void theNameCountsHoweverItIsSpelled() {
        assertThat(match(form("Soeren", "Kjaer", null, null, "Norregade 12"))).contains(NAME_AND_ADDRESS);
        assertThat(match(form("Soeren", "Kjaer", null, "+4512345678", null))).contains(NAME_AND_PHONE);
        assertThat(match(form("Soeren", "Kjaer", null, null, null))).contains(NAME);
    }

    @Test
    void aSharedTelephoneIsWorthALook() {
        assertThat(match(form("Peter", "Hansen", null, "12345678", null))).contains(PHONE);
    }

    @Test
    void neighboursAreNotTheSame() {
        assertThat(match(form("Peter", "Hansen", null, null, "Nørregade 12"))).isEmpty();
    }

    @Test
    void theSameStreetInAnotherTownIsAnotherAddress() {
        var elsewhere = new CitizenForm("Søren", "Kjær", null, null, null, "Nørregade 12", "9000", null);
        var there = new CitizenForm("Søren", "Kjær", null, null, null, "Nørregade 12", "8000", null);
        assertThat(match(elsewhere)).contains(NAME);
        assertThat(match(there)).contains(NAME_AND_ADDRESS);
    }

    @Test
    void aNamesakeInAnotherStreetSharesTheNameOnly() {
        assertThat(match(form("Søren", "Kjær", null, null, "Søndergade 3"))).contains(NAME);
    }

    @Test
    void theAddressWeighsMoreThanTheTelephone() {
        assertThat(match(form("Søren", "Kjær", null, "12345678", "Nørregade 12")))
                .contains(NAME_AND_ADDRESS);
    }

    @Test
    void aStrangerIsNobodyKnown() {
        assertThat(match(form("Peter", "Hansen", null, "87654321", null))).isEmpty();
    }

    @Test
    void aCprNumberThatCannotBeIsNoReasonToTellPeopleApart() {
        assertThat(match(form("Søren", "Kjær", "999999-9999", null, null))).contains(NAME);
    }

    @Test
    void ofWhomNothingButTheNameIsKnownTheNameDecides() {
        var bare = new CitizenDetails(known.id(), 0, "Søren", "Kjær", null, null, null, null, null, null, false, false);
        var told = form("Søren", "Kjær", "010190-1234", "12345678", "Nørregade 12");
        assertThat(KnownCitizen.Match.of(told, bare)).contains(NAME);
        assertThat(KnownCitizen.Match.of(form("Peter", "Hansen", null, "12345678", "Nørregade 12"), bare))
                .isEmpty();
    }

    @Test
    void aPostcodeThatOneOfThemLacksTellsNobodyApart() {
        var withoutPostcode = new CitizenDetails(
                known.id(), 0, "Søren", "Kjær", null, null, null, "Nørregade 12", null, null, false, false);
        var told = new CitizenForm("Søren", "Kjær", null, null, null, "Nørregade 12", "8000", null);
        assertThat(KnownCitizen.Match.of(told, withoutPostcode)).contains(NAME_AND_ADDRESS);
    }

    private Optional<KnownCitizen.Match> match(CitizenForm form) {
        return KnownCitizen.Match.of(form, known);
    }

    private static CitizenForm form(
            String given, String family, @Nullable String cpr, @Nullable String phone, @Nullable String street) {
        return new CitizenForm(given, family, cpr, phone, null, street, null, null);
    }
}
