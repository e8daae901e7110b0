package dk.fremskudt.textcheck;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.textcheck.Finding.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences as they stand in casework, and what must be seen in them. Nobody here exists. */
class TextCheckTest {
    private final Known known = new Known.Builder()
            .person("Mette-Marie Østergård Hansen", "[Borgeren]")
            .person("Bo Christensen", "[Sagsbehandler A]")
            .person("Åse Kjær", "[Partner 1 (praktiserende læge)]")
            .person("Jens Ravn", "[en medarbejder]")
            .organisation("Lægerne på Torvet", "[Partner 1 (praktiserende læge)]")
            .organisation("Jobcenter", "[Partner 2 (jobcenter)]")
            .place("Skovbrynet", "[adresse]")
            .place("Aarhus", "[sted]")
            .number("310295-4321", "[cpr-nummer]")
            .number("310295", "[cpr-nummer]")
            .number("20 30 40 50", "[telefonnummer]")
            .number("8000", "[sted]")
            .number("14", "[adresse]")
            .number("2026-0012", "[nummer]")
            .mail("mette@post.example", "[mailadresse]")
            .build();
    private final TextCheck check = new TextCheck(known);

    private List<Finding> find(String text) {
        return check.findings(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jeg hedder Mette.                                       | Mette",
                "mette vil gerne i gang                                  | mette",
                "Mettes mål er at komme ud                               | Mettes",
                "Mette's hund                                            | Mette's",
                "Marie vil flytte                                        | Marie",
                "Mette-Marie Hansen bor alene                            | Mette-Marie Hansen",
                "Fru Østergård ønsker ro                                 | Østergård",
                "ØSTERGÅRD RINGEDE                                       | ØSTERGÅRD",
                "Fru Oestergaard skrev                                   | Oestergaard",
                "Hansenfamilien flytter                                  | Hansenfamilien",
                "hele hansenfamilien flytter                             | hansenfamilien",
                "Det er en Mette-sag                                     | Mette",
                "Vi talte om Metthe i går                                | Metthe",
                "Møde med Bo og borgeren                                 | Bo",
                "Bo Kristensen kom forbi                                 | Bo Kristensen",
                "bo christensen kom forbi                                | bo christensen",
                "Christensens kontor                                     | Christensens",
                "Jens' kontor                                            | Jens'",
                "Åses råd                                                | Åses",
                "Aase sagde ja                                           | Aase",
                "MMØH ønsker ro                                          | MMØH",
                "B.C. var med                                            | B.C.",
            })
    void aNameIsFoundHoweverItIsWritten(String text, String found) {
        assertThat(find(text))
                .extracting(Finding::kind, Finding::found)
                .contains(org.assertj.core.groups.Tuple.tuple(Kind.NAME, found.strip()));
    }

    @Test
    void thePersonIsToldFromOthersOfTheSameCase() {
        var text = "Bo Christensen og Mette mødte Åse Kjær.";
        assertThat(find(text))
                .extracting(Finding::standIn)
                .containsExactly("[Sagsbehandler A]", "[Borgeren]", "[Partner 1 (praktiserende læge)]");
    }

    @Test
    void aGenitiveStaysAGenitive() {
        var text = "Mettes mål";
        assertThat(find(text).getFirst().replaceIn(text)).isEqualTo("[Borgeren]s mål");
    }

    @Test
    void aFullNameIsNoFalseAlarm() {
        assertThat(find("Mette Hansen").getFirst().certain()).isTrue();
        assertThat(find("Marie").getFirst().certain()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "310295-4321",
                "3102954321",
                "310295 4321",
                "310295–4321",
                "31 02 95 - 4321",
                "311295-9999",
                "CPR: 010180-xxxx",
                "710295-1234"
            })
    void aCprNumberIsFoundInAnyForm(String number) {
        assertThat(find("Nummeret er " + number + "."))
                .extracting(Finding::kind)
                .containsExactly(Kind.CPR);
        assertThat(find("Nummeret er " + number + ".").getFirst().certain()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20304050",
                "20 30 40 50",
                "2030 4050",
                "203 04 050",
                "20-30-40-50",
                "+45 20304050",
                "0045 20 30 40 50",
                "86123456",
                "86 12 34 56",
                "8612-3456"
            })
    void aTelephoneNumberIsFoundInAnyGrouping(String number) {
        assertThat(find("Ring på " + number + " efter fire."))
                .extracting(Finding::kind)
                .containsExactly(Kind.PHONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mette@post.example",
                "METTE@POST.EXAMPLE",
                "navn.navnesen@kommune.dk",
                "navn(at)firma.dk",
                "www.minside.dk/mig",
                "minblog.dk"
            })
    void aMailAddressOrALinkIsFound(String address) {
        assertThat(find("Skriv til " + address + " i aften"))
                .extracting(Finding::kind)
                .containsExactly(Kind.MAIL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hun bor på Skovbrynet 14, 2. tv.       | Skovbrynet 14, 2. tv.",
                "Hun bor på Skovbrynet                  | Skovbrynet",
                "Skovbrynets beboere                    | Skovbrynets",
                "Hun bor i nr. 14                       | nr. 14",
                "Mødet er i Nørregade 3B                | Nørregade 3B",
                "Hun flytter til Poul Buas Vej 7        | Poul Buas Vej 7",
                "Hun flytter til Nørre Allé 12, st. th. | Nørre Allé 12, st. th.",
                "Naboen på 3. sal tv                    | 3. sal tv",
                "Bopæl 8260 Viby                        | 8260 Viby",
                "Bopæl i 8000                           | 8000",
                "Hun flytter til Aarhus                 | Aarhus",
                "Hun er Aarhusianer                     | Aarhusianer",
                "Hun flytter til Århus C                | Århus",
                "Hun gik ad Nørregade hjem              | Nørregade",
            })
    void anAddressOrATownIsFound(String text, String found) {
        assertThat(find(text)).anySatisfy(finding -> {
            assertThat(finding.found()).isEqualTo(found.strip());
            assertThat(finding.kind()).isIn(Kind.ADDRESS, Kind.PLACE);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3. maj",
                "3. maj 2026",
                "den 3. maj",
                "d. 3. maj",
                "3.maj",
                "3 maj",
                "03-05-2026",
                "3-5-26",
                "3.5.2026",
                "3/5",
                "3/5-26",
                "d. 3/5",
                "2026-05-03",
                "03052026",
                "mandag den 3. maj",
                "tirsdag d. 14.",
                "lørdag d. 3/5",
                "tredje maj",
                "den enogtyvende august",
                "21. dec. 2025",
                "3.-5. maj",
                "maj 2026",
                "foråret 2025",
                "2013",
                "2013-2015",
                "uge 14",
                "juleaftensdag"
            })
    void aDateIsFoundHoweverItIsWritten(String date) {
        assertThat(find("Vi ses " + date + " om det går."))
                .as(date)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(Kind.DATE);
                    assertThat(finding.found()).isEqualTo(date);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hun er 34 år               | 34 år    | [26-35 år]",
                "En 17-årig                 | 17-årig  | [under 18 år]",
                "Den 52-årige mand          | 52-årige | [46-55 år]",
                "Hun fylder 26 til sommer.  |          | ",
                "Jeg er 34.                 | 34       | [26-35 år]",
                "fireogtredive år gammel    | fireogtredive år gammel | [26-35 år]",
                "Min datter på 6 år         | 6 år     | [under 18 år]",
                "en nittenårig              | nittenårig | [18-25 år]",
                "Hun er 120 år gammel       | 120 år gammel | [over 65 år]",
                "Huset er 121 år gammelt    |          | ",
                "Huset er 121 år gammel     |          | ",
            })
    void anAgeBecomesABand(String text, String found, String band) {
        var ages = find(text).stream().filter(one -> one.kind() == Kind.AGE).toList();
        if (found == null) {
            assertThat(ages).isEmpty();
            return;
        }
        assertThat(ages).singleElement().satisfies(age -> {
            assertThat(age.found()).isEqualTo(found);
            assertThat(age.standIn()).isEqualTo(band);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Min søn Oliver bor hos mig             | Oliver",
                "Oliver kom hjem igen                   | Oliver",
                "Vi mødtes med Fatima Yilmaz            | Fatima Yilmaz",
                "Hun arbejder hos Brugsen i byen        | Brugsen",
                "Hun kommer fra Somalia                 | Somalia",
                "Olivers mor bor hos mig                | Olivers",
                "Hun mødte Li i går                     | Li",
                "Hun mødte OLIVERO i går                | OLIVERO",
                "Oliver Holm bor hos mig                | Oliver Holm",
            })
    void aCapitalWithinASentenceMayBeAName(String text, String found) {
        assertThat(find(text))
                .extracting(Finding::kind, Finding::found)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.POSSIBLE_NAME, found.strip()));
    }

    @Test
    void aPartnerIsFoundByItsWholeName() {
        assertThat(find("Vi ringede til lægerne på torvet sammen"))
                .extracting(Finding::standIn)
                .containsExactly("[Partner 1 (praktiserende læge)]");
        assertThat(find("Hun skal i jobcenter")).isEmpty();
    }

    @Test
    void theCoursesNumberIsFound() {
        assertThat(find("Se forløb 2026-0012")).extracting(Finding::kind).containsExactly(Kind.NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jeg vil gerne bo alene og have ro.",
                "Det er hans plan, ikke min.",
                "Om mandagen går jeg på værested.",
                "Jeg har ikke sovet i 3 år.",
                "For 10 år siden havde jeg arbejde.",
                "Jeg vil arbejde 20 timer om ugen.",
                "Det koster 8000 kr. om måneden.",
                "Vi mødtes kl. 14.30 og igen kl. 9.",
                "Støtten er døgnet rundt, 24/7.",
                "Halvdelen, altså 1/2, er betalt.",
                "Jeg får hjælp fra SKP og bostøtte efter § 85.",
                "Hun spurgte: Hvad vil I gøre? De svarede ikke.",
                "- Kom ud hver dag\n- Spis morgenmad",
                "Det er 2. gang, det sker.",
                "Jeg går en tur i skoven ved havet og mætter mig.",
                "[Borgeren]s mål er nået den [dato], og [Sagsbehandler A] ringede.",
                "Mål: 50 % bedre på 3 måneder.",
                "Sagen er hos SKAFOR nu.",
                "Så ringede [en medarbejder] til [Partner 1 (praktiserende læge)] og [Partner 2 (jobcenter)].",
                "Hun bor på [adresse], [sted], tlf. [telefonnummer], [mailadresse].",
            })
    void ordinarySentencesRaiseNoAlarm(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void aBracketHidesNothingButAStandIn() {
        assertThat(find("[Mette] ringede")).extracting(Finding::found).containsExactly("Mette");
    }

    @Test
    void replacingEverythingLeavesNothingToFind() {
        var text =
                "Mette Hansen, cpr 310295-4321, Skovbrynet 14, 8000 Aarhus C, tlf. 20 30 40 50, ringede den 3. maj 2026 til "
                        + "Bo Christensen om Mettes søn Oliver på 6 år. Mail: mette@post.example.";
        for (int round = 0; round < 20 && !find(text).isEmpty(); round++)
            text = find(text).getLast().replaceIn(text);
        assertThat(find(text)).isEmpty();
        assertThat(text)
                .doesNotContain(
                        "Mette",
                        "Hansen",
                        "310295",
                        "Skovbrynet",
                        "Aarhus",
                        "20 30",
                        "maj",
                        "Christensen",
                        "Oliver",
                        "post")
                .contains("[Borgeren], cpr [cpr-nummer]", "[Borgeren]s søn");
    }

    @Test
    void findingsNeverLieOverEachOther() {
        var findings = find("Mette Hansen Skovbrynet 14 8000 Aarhus 3. maj 2026 20304050 mette@post.example");
        for (int i = 1; i < findings.size(); i++)
            assertThat(findings.get(i).start())
                    .isGreaterThanOrEqualTo(findings.get(i - 1).end());
    }
}
