package dk.fremskudt.programme.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.programme.ProgrammeModel;
import dk.fremskudt.programme.ProgrammeModel.LegalBasisKind;
import dk.fremskudt.programme.ProgrammeModel.PointOfContact;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The municipalities' models say what the sources say of them, place by place (M1, M22-M46, M217-M218, M225-M229). */
class ModelsOfTheSourcesTest {
    private static final Path TENANTS = Path.of("tenants");

    /** M23-M26: each municipality's own target group in the report's words. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "aarhus|Borgere delvist overset i det kommunale socialpsykiatriske system|i fare for social deroute",
                "gladsaxe|Unge borgere i alderen 18-30 år|debuterende sindslidelse",
                "rudersdal|der har mistet kontakten til arbejdsmarkedet|ikke er i stand til at holde kontakt",
                "vejle|Beboere i to almennyttige boligforeninger|familier i krise"
            })
    void theTrialsTargetGroupsAreTheReports(String slug, String first, String second) {
        assertThat(latest(slug).tasks().targetGroups().getFirst().description()).contains(first, second);
    }

    @Test
    void rudersdalHasASecondGroupOfTheYoung() {
        var young = latest("rudersdal").tasks().targetGroups().get(1);
        assertThat(young.description()).contains("ca. 17-29 år", "mistet kontakten til skole"); // M25
        assertThat(young.ageFrom()).isEqualTo(17);
        assertThat(young.ageTo()).isEqualTo(29);
        assertThat(young.ageApproximate()).isTrue();
    }

    /** M28: very clear criteria; M38 and M46: all four of Leavitt's aspects are filled. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "aarhus",
                "gladsaxe",
                "rudersdal",
                "vejle",
                "haderslev",
                "holstebro",
                "odense",
                "alleroed",
                "demo"
            })
    void everyModelIsCompleteUnderTheFourAspects(String slug) {
        for (var version : contents(slug).versions()) {
            var model = version.model();
            assertThat(model.tasks().targetGroups())
                    .isNotEmpty()
                    .allSatisfy(group -> assertThat(group.inclusion()).isNotEmpty());
            assertThat(model.tasks().outreachFocus()).isNotBlank();
            assertThat(model.tasks().deadlines()).isNotEmpty();
            assertThat(model.tasks().waves()).hasSize(3);
            assertThat(model.organisation().anchoringText()).isNotBlank();
            assertThat(model.organisation().managementLine()).isNotBlank(); // M42
            assertThat(model.organisation().meetings()).isNotEmpty(); // M43
            assertThat(model.organisation().mayRefer()).isNotEmpty();
            assertThat(model.people().staff().stream()
                            .mapToInt(ProgrammeModel.UnitStaff::caseworkers)
                            .sum())
                    .isEqualTo(model.people().caseworkers());
            assertThat(model.tools().screening().categories()).isNotEmpty();
            assertThat(model.tools().methods()).isNotEmpty();
            assertThat(model.tools().legalBases()).isNotEmpty();
        }
    }

    /** M39-M40: moved out where the partners are, and then only some days a week; or in-house. */
    @Test
    void aarhusAndVejleSitOutTwoToThreeDaysAWeekAndTheOthersInHouse() {
        for (var slug : List.of("aarhus", "vejle"))
            assertThat(latest(slug).organisation().placements()).anySatisfy(placement -> {
                assertThat(placement.ownPremises()).isFalse();
                assertThat(placement.daysFrom()).isEqualTo(2);
                assertThat(placement.daysTo()).isEqualTo(3);
            });
        for (var slug : List.of("gladsaxe", "rudersdal"))
            assertThat(latest(slug).organisation().placements())
                    .isNotEmpty()
                    .allMatch(ProgrammeModel.Placement::ownPremises);
    }

    /** M41: across units in Aarhus and Rudersdal, in one unit in Vejle and Gladsaxe. */
    @Test
    void anchoringIsAcrossUnitsOrInOne() {
        for (var slug : List.of("aarhus", "rudersdal"))
            assertThat(latest(slug).organisation().anchoring()).hasSizeGreaterThan(1);
        for (var slug : List.of("vejle", "gladsaxe"))
            assertThat(latest(slug).organisation().anchoring()).hasSize(1);
    }

    /** M217-M218, M220: three municipalities move four efforts into the drop-in centre. */
    @ParameterizedTest
    @ValueSource(strings = {"haderslev", "holstebro", "odense"})
    void theDropInCentresHoldFourEffortsInOne(String slug) {
        assertThat(latest(slug).tasks().efforts())
                .extracting(ProgrammeModel.Effort::label)
                .containsExactly(
                        "Fremskudt sagsbehandling",
                        "Fremskudt misbrugsindsats",
                        "Styrket ordning med støtte- og kontaktpersoner",
                        "Holdbaserede aktiviteter med progressionsfokus");
        assertThat(latest(slug).tools().placeTypes())
                .extracting(ProgrammeModel.PlaceType::label)
                .anyMatch(place -> place.contains("ærested"));
    }

    /** M225-M229, M232: one plan for youth, adults and families, one contact person. */
    @Test
    void onePlanIsForThreeClustersWithOneContactPerson() {
        var model = latest("alleroed");
        assertThat(model.title()).contains("Én plan");
        assertThat(model.tasks().targetGroups())
                .extracting(ProgrammeModel.TargetGroup::code)
                .containsExactlyInAnyOrder("adults", "youth", "families");
        assertThat(model.people().contactForm()).isEqualTo(PointOfContact.SINGLE);
        assertThat(model.tools().methods())
                .extracting(ProgrammeModel.Method::label)
                .contains("Én plan", "Færre indgange", "Progressionsmålinger");
        assertThat(model.tools().legalBases()) // M227: its own legal basis, with consent
                .anySatisfy(basis -> {
                    assertThat(basis.kind()).isEqualTo(LegalBasisKind.PLAN);
                    assertThat(basis.label()).contains("samtykke");
                });
    }

    /** Trap T12: the report's table says 6, the municipality's own evaluation 7, later 6; the versions keep both. */
    @Test
    void rudersdalHasSevenAndThenSixCaseworkers() {
        assertThat(contents("rudersdal").versions())
                .extracting(version -> version.model().people().caseworkers())
                .containsExactly(7, 6);
        assertThat(Stream.of("aarhus", "gladsaxe", "vejle")
                        .map(slug -> latest(slug).people().caseworkers()))
                .containsExactly(2, 2, 2); // M33
    }

    private static ProgrammeModel latest(String slug) {
        return contents(slug).versions().getLast().model();
    }

    private static TenantFolder.Contents contents(String slug) {
        return new TenantFolderReader(TENANTS)
                .read(TENANTS.resolve(slug))
                .contents()
                .orElseThrow();
    }
}
