package dk.fremskudt.programme.comparison;

import static dk.fremskudt.programme.Dimension.ANCHORING;
import static dk.fremskudt.programme.Dimension.CASEWORKERS;
import static dk.fremskudt.programme.Dimension.OUTREACH_FOCUS;
import static dk.fremskudt.programme.Dimension.PLACEMENT;
import static dk.fremskudt.programme.Dimension.STARTED_COURSES;
import static dk.fremskudt.programme.Dimension.TARGET_GROUPS;
import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.programme.Aspect;
import dk.fremskudt.programme.Dimension;
import dk.fremskudt.programme.folder.TenantFolder;
import dk.fremskudt.programme.folder.TenantFolderReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The report's table of the four models (S1, pages 8-9), rendered from the municipalities' own files. */
class ModelComparisonTest {
    private static final LocalDate PROJECT_END = LocalDate.of(2013, 12, 31);
    /** A field that came later may be silent in versions that are older. */
    private static final int ASKED_OF_ALL = 26;

    private static final Map<String, Integer> STARTED = Map.of("751", 55, "159", 46, "230", 11, "630", 55);

    @Test
    void theReportsTableComesOutAsItWasPrinted() {
        var table = compare(PROJECT_END, "aarhus", "gladsaxe", "rudersdal", "vejle");
        assertThat(table.reportRows())
                .extracting(ModelComparison.Row::dimension)
                .containsExactly(OUTREACH_FOCUS, TARGET_GROUPS, STARTED_COURSES, CASEWORKERS, ANCHORING, PLACEMENT);
        assertThat(cells(table, OUTREACH_FOCUS))
                .containsExactly(
                        "Borgere med førstegangskontakt med den regionale psykiatri",
                        "Bredt, med særligt fokus på unge kontanthjælpsmodtagere",
                        "Bredt",
                        "Udsættelsestruede beboere i almennyttige boligforeninger");
        assertThat(cells(table, TARGET_GROUPS))
                .containsExactly(
                        "Borgere delvist overset i det kommunale socialpsykiatriske system: Borgere, som har været aktive og selvforsørgende, men som er psykisk sårbare, og er kommet i kontakt med det psykiatriske system og er i fare for social deroute.",
                        "Unge borgere i alderen 18-30 år med psykiske vanskeligheder eller debuterende sindslidelse. Ungegruppen er kendetegnet ved at være svære at få kontakt til for kommunen. Ofte oplever kommunen at få viden om deres vanskeligheder og mulighed for at iværksætte rådgivning og hjælp for sent.",
                        "1) Borgere med psykiske vanskeligheder, der har mistet kontakten til arbejdsmarkedet, og som periodevis ikke er i stand til at holde kontakt med det sociale system.\n2) Unge i alderen ca. 17-29 år med psykiske vanskeligheder, der har mistet kontakten til skole, uddannelse eller arbejdsmarkedet.",
                        "Beboere i to almennyttige boligforeninger kendetegnet ved at have diagnosticerede psykiske lidelser, akutte psykiske problemer og/eller forskellige typer af misbrug. Målgruppen er også familier i krise, der ikke har viden eller overskud til at opsøge støtte. Typisk er borgerne udsætningstruede pga. mistet forsørgelsesgrundlag.");
        assertThat(cells(table, STARTED_COURSES)).containsExactly("55", "46", "11", "55");
        assertThat(cells(table, CASEWORKERS)).containsExactly("2", "2", "6", "2");
        assertThat(cells(table, ANCHORING))
                .containsExactly(
                        "Ansat i henholdsvis Myndighedsafdelingen under Socialpsykiatri og Voksne Udsatte i Socialforvaltningen og i Jobcenter i Beskæftigelsesforvaltningen.",
                        "Ansat i den Boligsociale Enhed under Arbejdsmarkedsafdelingen i Social- og Sundhedsforvaltningen.",
                        "Ansat i hhv. Råd og Bevilling under Psykiatri og Handicap, Borgerservice under Borgerservice og Digitalisering og Jobcenter under Beskæftigelse.",
                        "Ansat i det socialpsykiatriske team i Myndighedsafdeling under Socialområdet.");
        assertThat(cells(table, PLACEMENT))
                .containsExactly(
                        "På Psykiatrisk afdeling på Aarhus Universitetshospital to til tre dage om ugen.",
                        "I Arbejdsmarkedsafdelingen på rådhuset.",
                        "I de respektive enheder. Fordelt på to forskellige matrikler.",
                        "I to boligområder og tæt sammen med boligforeningerne dér, to til tre dage om ugen.");
    }

    @Test
    void itStandsAsItDidOnTheDate() {
        assertThat(cells(compare(LocalDate.of(2012, 6, 1), "rudersdal"), CASEWORKERS))
                .containsExactly("7");
        assertThat(cells(compare(LocalDate.of(2013, 3, 31), "rudersdal"), CASEWORKERS))
                .containsExactly("7");
        assertThat(cells(compare(LocalDate.of(2013, 4, 1), "rudersdal"), CASEWORKERS))
                .containsExactly("6");
    }

    @Test
    void aMunicipalityWithoutAModelThatDayHasAnEmptyColumn() {
        var table = compare(PROJECT_END, "aarhus", "odense");
        assertThat(table.columns().get(1).version()).isNull();
        assertThat(cells(table, PLACEMENT).get(1)).isNull();
        assertThat(row(table, PLACEMENT).differs()).isFalse();
    }

    @Test
    void whoStandsApartFromMostIsMarked() {
        var row = row(compare(PROJECT_END, "aarhus", "gladsaxe", "rudersdal", "vejle"), CASEWORKERS);
        assertThat(row.differs()).isTrue();
        assertThat(row.cells()).extracting(ModelComparison.Cell::differs).containsExactly(false, false, true, false);
    }

    @Test
    void whereNoneAgreeAllAreMarked() {
        var row = row(compare(PROJECT_END, "aarhus", "gladsaxe", "rudersdal", "vejle"), OUTREACH_FOCUS);
        assertThat(row.cells()).extracting(ModelComparison.Cell::differs).containsOnly(true);
    }

    @Test
    void halfOfThemAreNoMost() {
        var row = row(compare(PROJECT_END, "aarhus", "rudersdal"), CASEWORKERS);
        assertThat(row.cells()).extracting(ModelComparison.Cell::differs).containsOnly(true);
    }

    @Test
    void withoutCountedCoursesThereIsNoRowOfThem() {
        var table = ModelComparison.of(PROJECT_END, List.of(), Map.of());
        assertThat(table.rows())
                .isNotEmpty()
                .extracting(ModelComparison.Row::dimension)
                .doesNotContain(STARTED_COURSES);
    }

    @ParameterizedTest
    @EnumSource(Aspect.class)
    void theRowsOfAnAspectAreAllThatBelongToIt(Aspect aspect) {
        var table = compare(PROJECT_END, "aarhus");
        assertThat(table.rows(aspect))
                .containsExactlyElementsOf(table.rows().stream()
                        .filter(row -> row.dimension().aspect() == aspect)
                        .toList());
    }

    @Test
    void whereAllAgreeNoneIsMarked() {
        var row = row(compare(PROJECT_END, "aarhus", "vejle"), new Dimension("course_length", "M17", Aspect.TASKS));
        assertThat(row.differs()).isFalse();
        assertThat(row.cells()).extracting(ModelComparison.Cell::text).containsOnly("3 måneder");
    }

    @Test
    void rudersdalsThirdWaveIsCountedFromTheOpening() {
        assertThat(cells(compare(PROJECT_END, "rudersdal", "vejle"), Dimension.WAVES))
                .satisfiesExactly(
                        rudersdal -> assertThat(rudersdal).endsWith("Måling 3: 6 måneder efter opstart"),
                        vejle -> assertThat(vejle).endsWith("Måling 3: 3 måneder efter afslutning"));
    }

    @Test
    void everyDimensionThatAllWereAskedForHasSomethingToSayForEveryMunicipality() {
        var today = LocalDate.of(2026, 11, 1);
        var table = compare(
                today,
                "aarhus",
                "alleroed",
                "demo",
                "gladsaxe",
                "haderslev",
                "holstebro",
                "odense",
                "rudersdal",
                "vejle");
        assertThat(table.rows())
                .filteredOn(row -> !row.dimension().equals(STARTED_COURSES)
                        && row.cells().stream().allMatch(cell -> cell.text() != null))
                .hasSizeGreaterThanOrEqualTo(ASKED_OF_ALL)
                .allSatisfy(row -> assertThat(row.cells())
                        .allSatisfy(cell -> assertThat(cell.text())
                                .as("%s %s", row.dimension(), cell.municipality())
                                .isNotBlank()));
        for (var aspect : Aspect.values()) assertThat(table.rows(aspect)).isNotEmpty();
    }

    private static ModelComparison compare(LocalDate asOf, String... slugs) {
        var files = new TenantFolderReader(Path.of("tenants"));
        var entries = Arrays.stream(slugs)
                .map(slug -> files.read(Path.of("tenants", slug)).contents().orElseThrow())
                .map(read -> entry(read, asOf))
                .toList();
        return ModelComparison.of(asOf, entries, STARTED);
    }

    private static ModelComparison.Entry entry(TenantFolder.Contents read, LocalDate asOf) {
        var code = String.valueOf(read.code());
        return read.versions().stream()
                .filter(version -> !version.validFrom().isAfter(asOf))
                .max(Comparator.comparing(TenantFolder.VersionFile::validFrom))
                .map(v -> new ModelComparison.Entry(code, read.name(), v.number(), v.validFrom(), v.model()))
                .orElseGet(() -> new ModelComparison.Entry(code, read.name(), null, null, null));
    }

    private static ModelComparison.Row row(ModelComparison table, Dimension dimension) {
        return table.rows().stream()
                .filter(row -> row.dimension().equals(dimension))
                .findFirst()
                .orElseThrow();
    }

    private static List<@Nullable String> cells(ModelComparison table, Dimension dimension) {
        return row(table, dimension).cells().stream()
                .map(ModelComparison.Cell::text)
                .toList();
    }
}
