package dk.fremskudt.programme.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.FileSystemUtils;

class TenantFolderReaderTest {
    private static final Path TENANTS = Path.of("tenants");

    @TempDir
    Path folder;

    @BeforeEach
    void vejle() throws IOException {
        FileSystemUtils.copyRecursively(TENANTS.resolve("schema"), folder.resolve("schema"));
        FileSystemUtils.copyRecursively(TENANTS.resolve("vejle"), folder.resolve("vejle"));
    }

    @Test
    void everyMunicipalityOfTheProjectIsWithoutFaults() {
        var all = new TenantFolderReader(TENANTS).all();
        assertThat(all).flatExtracting(TenantFolder::faults).isEmpty();
        assertThat(all)
                .extracting(read -> read.contents().orElseThrow().code())
                .containsExactlyInAnyOrder(751, 159, 230, 630, 510, 661, 461, 201, 990);
    }

    @Test
    void onlyTheMadeUpMunicipalityIsFictional() {
        assertThat(new TenantFolderReader(TENANTS).all())
                .filteredOn(read -> read.contents().orElseThrow().fictional())
                .extracting(TenantFolder::slug)
                .containsExactly("demo");
    }

    @Test
    void rudersdalsStaffingAndOneUnitsPlaceChangeWithItsSecondVersion() {
        var rudersdal = new TenantFolderReader(TENANTS)
                .read(TENANTS.resolve("rudersdal"))
                .contents()
                .orElseThrow();
        assertThat(rudersdal.versions())
                .extracting(version -> version.model().people().caseworkers())
                .containsExactly(7, 6);
        var profile = rudersdal.profile();
        assertThat(profile.tree(LocalDate.of(2012, 1, 1)).path("ydelsescenter"))
                .containsExactly("Ydelsescenter", "Beskæftigelse");
        assertThat(profile.tree(LocalDate.of(2013, 12, 31)).path("ydelsescenter"))
                .containsExactly("Ydelsescenter", "Borgerservice", "Borgerservice og Digitalisering");
    }

    @Test
    void rudersdalsScreeningFormHasThreeAndSevenCriteria() {
        var rudersdal = new TenantFolderReader(TENANTS)
                .read(TENANTS.resolve("rudersdal"))
                .contents()
                .orElseThrow();
        assertThat(rudersdal.versions().getFirst().model().tools().screening().categories())
                .extracting(category -> category.criteria().size())
                .containsExactly(3, 7);
    }

    /** A changed line, the line that the fault must name, and the sentence. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "programme/v1.yaml|  courseLengthMonths: 3|  courseLengthMonths: three|«courseLengthMonths» skal være et helt tal.",
                "programme/v1.yaml|  courseLengthMonths: 3|  courseLengthMonths: 99|«courseLengthMonths» må højst være 60.",
                "programme/v1.yaml|  courseLengthMonths: 3|  courseLenghtMonths: 3|Feltet «courseLenghtMonths» kendes ikke.",
                "programme/v1.yaml|  variant: within_structure|  variant: inside|«variant» skal være en af: new_unit, cross_team, within_structure.",
                "programme/v1.yaml|  contactForm: single|  contactForm: many|«contactForm» skal være en af: single, pair, team.",
                "programme/v1.yaml|    - code: follow_up|    - code: followUp|«code» skal være en af: detection, referral, screening, contact, assessment, transition, follow_up, aftercare.",
                "programme/v1.yaml|    - {code: first_contact, label: Første kontakt til borgeren, days: 2, workingDays: true, strictness: HARD}|    - {code: contact, label: X, days: 2, workingDays: true, strictness: HARD}|«code» skal være en af: first_contact, coordinating_meeting, partner_reply.",
                "programme/v1.yaml|    - {code: first_contact, label: Første kontakt til borgeren, days: 2, workingDays: true, strictness: HARD}|    - {code: first_contact, label: X, days: 2, workingDays: true, strictness: hard}|«strictness» skal være en af: HARD, SOFT, OFF.",
                "programme/v1.yaml|    - {role: CASEWORKER, legalBases: [sel_4], note: Råd og vejledning gives på stedet.}|    - {role: ADMIN, legalBases: [sel_4], note: X}|«role» skal være en af: CASEWORKER, LEAD.",
                "programme/v1.yaml|    - {code: sel_4,|    - {code: sel_4, label: X, kind: money}|«kind» skal være en af: advice, plan, benefit, support.",
                "programme/v1.yaml|    - {unit: socialpsykiatrisk_team, caseworkers: 2}|    - {unit: nowhere, caseworkers: 2}|Enheden «nowhere» findes ikke blandt kommunens afdelinger.",
                "programme/v1.yaml|  caseworkers: 2 # M33|  caseworkers: 3|Der står 3 sagsbehandlere, men enhederne har 2 tilsammen.",
                "programme/v1.yaml|    - {site: boligomraade_2, host: Boligforeningen, ownPremises: false, daysFrom: 2, daysTo: 3}|    - {site: gone, host: X, ownPremises: false}|Stedet «gone» findes ikke blandt kommunens steder.",
                "programme/v1.yaml|          - {code: acute, label: Borgeren har akutte psykiske problemer}|          - {code: arrears, label: X}|Koden «arrears» er brugt før.",
                "programme/v1.yaml|number: 1|number: 2|Filen siger nummer 2, men navnet siger 1.",
                "programme/v1.yaml|validFrom: 2012-01-01|validFrom: 2012-02-30|«validFrom» skal være en dato, der findes, skrevet som 2013-04-01.",
                "municipality.yaml|code: 630|code: 63|«code» skal være mindst 100.",
                "municipality.yaml|signIn: {kind: local}|signIn: &a {kind: local}|Ankre og aliaser (& og *) bruges ikke; skriv værdien ud.",
                "texts_da.properties|own.course=forløb|own.coarse=forløb|Feltet «own.coarse» kendes ikke.",
            })
    void aFaultNamesItsFileItsLineAndWhatIsWrong(String file, String from, String to, String sentence)
            throws IOException {
        int line = change(file, from, to);
        var faults = faults();
        assertThat(faults).contains(new Fault("vejle/" + file, line, sentence));
    }

    @Test
    void aMissingFieldIsNamedAtTheGroupThatLacksIt() throws IOException {
        change("programme/v1.yaml", "  communicationPlan: Folder", "  #");
        assertThat(faults())
                .contains(new Fault(
                        "vejle/programme/v1.yaml",
                        lineOf("programme/v1.yaml", "tasks:"),
                        "Feltet «communicationPlan» mangler."));
    }

    @Test
    void aModelWithoutAnOwnerOnBothSidesSaysWhy() throws IOException {
        change("programme/v1.yaml", "  ownerNote: ", "  #");
        assertThat(faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence()).contains("ansvarlig enhed på både"))
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(lineOf("programme/v1.yaml", "organisation:")));
    }

    @Test
    void yamlThatIsBrokenIsNamedWhereItBreaks() throws IOException {
        int line = change("programme/v1.yaml", "  efforts: []", "  efforts: [");
        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.sentence()).startsWith("Filen kan ikke læses som YAML");
            assertThat(fault.line()).isGreaterThanOrEqualTo(line);
        });
    }

    @Test
    void theSameKeyTwiceIsAFault() throws IOException {
        int line = change("programme/v1.yaml", "  efforts: []", "  outreachFocus: Noget andet");
        assertThat(faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(line));
    }

    @Test
    void aFileThatUnfoldsIntoMillionsIsRefusedAtItsFirstAlias() throws IOException {
        var bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char c = 'b'; c <= 'z'; c++) {
            bomb.append("%c: &%c [%s]\n"
                    .formatted(c, c, ("*" + (char) (c - 1) + ", ").repeat(8) + "*" + (char) (c - 1)));
        }
        Files.writeString(folder.resolve("vejle/municipality.yaml"), bomb);
        assertThat(faults())
                .containsExactly(new Fault(
                        "vejle/municipality.yaml", 1, "Ankre og aliaser (& og *) bruges ikke; skriv værdien ud."));
    }

    @Test
    void aHugeOrDeepFileIsRefused() throws IOException {
        var file = folder.resolve("vejle/municipality.yaml");
        Files.writeString(file, "#".repeat(300_000));
        assertThat(faults()).extracting(Fault::sentence).containsExactly("Filen er større end 256 kB og læses ikke.");
        Files.writeString(file, "a: " + "[".repeat(10_000));
        assertThat(faults()).hasSize(1);
    }

    @Test
    void aFileThatIsNotUtf8OrIsMissingOrEmptyIsAFault() throws IOException {
        var file = folder.resolve("vejle/municipality.yaml");
        Files.write(file, new byte[] {'n', ':', ' ', (byte) 0xe6, (byte) 0xf8});
        assertThat(faults()).extracting(Fault::sentence).containsExactly("Filen er ikke gemt som UTF-8.");
        Files.writeString(file, "");
        assertThat(faults()).extracting(Fault::sentence).containsExactly("Filen er tom.");
        Files.delete(file);
        assertThat(faults()).extracting(Fault::sentence).containsExactly("Filen findes ikke.");
    }

    @Test
    void aMarkThatCouldRunSomethingIsRefused() throws IOException {
        Files.writeString(folder.resolve("vejle/branding/mark.svg"), """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">
                  <script>alert(1)</script>
                  <rect onclick="x()" width="1" height="1"/>
                </svg>
                """);
        assertThat(faults())
                .containsExactly(
                        new Fault(
                                "vejle/branding/mark.svg",
                                2,
                                "«script» er ikke tilladt i mærket: kun enkle former uden links."),
                        new Fault(
                                "vejle/branding/mark.svg",
                                3,
                                "«onclick» er ikke tilladt i mærket: kun enkle former uden links."));
    }

    @Test
    void twoFoldersCannotClaimTheSameMunicipality() throws IOException {
        FileSystemUtils.copyRecursively(folder.resolve("vejle"), folder.resolve("vejle-2"));
        assertThat(new TenantFolderReader(folder).all())
                .flatExtracting(TenantFolder::faults)
                .containsExactly(new Fault(
                        "vejle-2/municipality.yaml", 1, "Kommunekoden 630 er allerede brugt af mappen «vejle»."));
    }

    @Test
    void aVersionThatIsSkippedIsAFault() throws IOException {
        Files.copy(folder.resolve("vejle/programme/v1.yaml"), folder.resolve("vejle/programme/v3.yaml"));
        assertThat(faults()).extracting(Fault::file).containsExactly("vejle/programme/v3.yaml");
    }

    private List<Fault> faults() {
        return new TenantFolderReader(folder).read(folder.resolve("vejle")).faults();
    }

    /** Replaces the line that starts so; gives its number. */
    private int change(String file, String from, String to) throws IOException {
        int line = lineOf(file, from);
        var path = folder.resolve("vejle").resolve(file);
        var lines = new ArrayList<>(Files.readAllLines(path));
        lines.set(line - 1, to);
        Files.write(path, lines);
        return line;
    }

    private int lineOf(String file, String start) throws IOException {
        var lines = Files.readAllLines(folder.resolve("vejle").resolve(file));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start)) return i + 1;
        }
        throw new IllegalArgumentException(start);
    }
}
