package dk.fremskudt.programme.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.programme.Fremby;
import dk.fremskudt.programme.ProgrammeModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the model of Fremby reads in the comparison, and how it would read if one thing were otherwise. */
class CellTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/tasks/courseLengthMonths           | 1       | course_length | 1 måned",
                "/tasks/aftercare/everyMonths        | 3       | aftercare | Kontakt hver 3. måned i 12 måneder",
                "/tasks/aftercare/offered            | false   | aftercare | Tilbydes ikke",
                "/tasks/aftercare/everyMonths        | null    | aftercare | Sagsbehandleren ringer eller kommer forbi hver anden måned i et år. Borgeren kan altid sige nej tak og altid komme tilbage.",
                "/tasks/aftercare/forMonths          | null    | aftercare | Sagsbehandleren ringer eller kommer forbi hver anden måned i et år. Borgeren kan altid sige nej tak og altid komme tilbage.",
                "/tasks/efforts                      | []      | efforts | Fremskudt sagsbehandling alene",
                "/tasks/questionnaires/0             | \"fs-core-1\" | questionnaires | Det fælles spørgeskema (fs-core-1)",
                "/tasks/questionnaires/0             | \"own-2\" | questionnaires | own-2",
                "/organisation/variant               | \"new_unit\" | variant | Ny organisatorisk enhed",
                "/organisation/socialOwner           | \"myndighed\" | owners | Social- og beskæftigelsesområdet",
                "/organisation/socialOwner           | null    | owners | Beskæftigelsesområdet",
                "/organisation/employmentOwner       | null    | owners | Socialområdet",
                "/people/contactForm                 | \"team\" | contact_form | Et mindre team",
                "/tools/screening/mandatory          | true    | screening | 9 kriterier i 2 kategorier; anbefaler fra 3 krydser; skal vedlægges hvert forløb",
                "/tools/screening/mandatory          | false   | screening | 9 kriterier i 2 kategorier; anbefaler fra 3 krydser",
            })
    void aCellSaysWhatTheModelSays(String place, String json, String dimension, String text) {
        assertThat(cell(Fremby.with(place, json), dimension)).isEqualTo(text);
    }

    @Test
    void amongSeveralTargetGroupsEachHasANumber() {
        assertThat(cell(Fremby.model(), "target_groups").lines().toList())
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("1) Voksne med psykiske vanskeligheder"),
                        two -> assertThat(two).startsWith("2) Unge mellem 17 og 29 år"));
        var one = Fremby.with(
                "/tasks/targetGroups",
                "[{\"code\": \"all\", \"label\": \"Alle\", \"description\": \"Alle i Fremby\", \"ageApproximate\": false,"
                        + " \"inclusion\": [], \"exclusion\": []}]");
        assertThat(cell(one, "target_groups")).isEqualTo("Alle i Fremby");
    }

    @Test
    void aDeadlineSaysItsDaysAndHowBindingItIs() {
        assertThat(cell(Fremby.with("/tasks/deadlines/0/workingDays", "false"), "deadlines")
                        .lines())
                .containsExactly(
                        "Første kontakt til borgeren: 2 dage (bindende)",
                        "Koordinerende møde: 10 arbejdsdage (påmindelse)",
                        "Svar til den der henvendte sig: 3 arbejdsdage (bindende)");
    }

    @Test
    void aGrantSaysWhoGivesWhatAndHowMuch() {
        assertThat(cell(Fremby.model(), "grants").lines().limit(2))
                .containsExactly(
                        "Sagsbehandler: Lov om social service § 4 – råd og vejledning",
                        "Sagsbehandler: Lov om aktiv socialpolitik § 81 – enkeltydelse; Akut ydelse (højst 3.000 kr.)");
        assertThat(cell(Fremby.with("/people/grants/0/legalBases/0", "\"gone\""), "grants")
                        .lines()
                        .findFirst())
                .contains("Sagsbehandler: gone");
        assertThat(cell(Fremby.with("/people/grants/0/role", "null"), "grants")
                        .lines()
                        .findFirst())
                .contains(": Lov om social service § 4 – råd og vejledning");
    }

    @Test
    void theWordsOfTheModelAreTakenAsTheyStand() {
        assertThat(cell(Fremby.model(), "staffing")).isEqualTo("Fire sagsbehandlere på fuld tid.");
        assertThat(cell(Fremby.model(), "caseworkers")).isEqualTo("4");
        assertThat(cell(Fremby.model(), "meetings").lines())
                .containsExactly("Teammøde: hver 2. uge", "Forum på tværs: hver 8. uge");
        assertThat(cell(Fremby.model(), "waves").lines())
                .containsExactly(
                        "Måling 1: ved forløbets opstart",
                        "Måling 2: ved forløbets afslutning",
                        "Måling 3: 3 måneder efter afslutning");
    }

    private static @Nullable String cell(ProgrammeModel model, String dimension) {
        var entry = new ModelComparison.Entry("990", "Fremby", 1, LocalDate.of(2025, 1, 1), model);
        return ModelComparison.of(LocalDate.of(2026, 1, 1), List.of(entry), Map.of()).rows().stream()
                .filter(row -> row.dimension().code().equals(dimension))
                .findFirst()
                .orElseThrow()
                .cells()
                .getFirst()
                .text();
    }
}
