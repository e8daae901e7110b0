package dk.fremskudt.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.platform.Texts;
import dk.fremskudt.programme.folder.TenantFolder;
import dk.fremskudt.programme.folder.TenantFolderReader;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

class ModelDiffTest {
    private final TenantFolder.Contents rudersdal = new TenantFolderReader(Path.of("tenants"))
            .read(Path.of("tenants/rudersdal"))
            .contents()
            .orElseThrow();
    private final ProgrammeModel first = rudersdal.versions().getFirst().model();
    private final ProgrammeModel second = rudersdal.versions().getLast().model();

    @Test
    void theSameModelHasNoDifferences() {
        assertThat(ModelDiff.between(first, first)).isEmpty();
    }

    @Test
    void aChangedNumberIsNamedWhereItStands() {
        assertThat(ModelDiff.between(first, second))
                .contains(
                        new ModelChange("/people/caseworkers", "7", "6"),
                        new ModelChange("/people/staff/0/caseworkers", "4", "3"),
                        new ModelChange("/organisation/meetings/0/everyWeeks", "1", "2"));
    }

    @Test
    void anElementPutFirstIsOneDifferenceAndNotMany() {
        var draft = new ModelDraft(first);
        var method = JsonNodeFactory.instance.objectNode();
        method.put("code", "").put("label", "Gåture med borgeren");
        draft.nameCode(method);
        ((ArrayNode) draft.aspect(Aspect.TOOLS).get("methods")).insert(0, method);
        assertThat(ModelDiff.between(first, draft.model()))
                .containsExactly(new ModelChange("/tools/methods", null, "Gåture med borgeren"));
        assertThat(draft.model().tools().methods().getFirst().code()).isEqualTo("gaature_med_borgeren");
    }

    /** A place, what stands there now, and the difference in words. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "/tasks/aftercare/offered        | false                | /tasks/aftercare/offered | ja | nej",
                "/tasks/targetGroups/1/ageTo     | null                 | /tasks/targetGroups/1/ageTo | 29 | -",
                "/tasks/expectedCourses          | 80                   | /tasks/expectedCourses | 60 | 80",
                "/organisation/variant           | \"new_unit\"         | /organisation/variant | Team på tværs | Ny organisatorisk enhed",
                "/organisation/ownerNote         | \"Fordi\"            | /organisation/ownerNote | - | Fordi",
                "/organisation/mayRefer          | [\"Politiet\", \"Borgeren selv\", \"Pårørende\", \"Uddannelser\", \"Havnehuset\", \"Boligforeninger og viceværter\", \"Psykiatrisk Center Fremby\", \"Praktiserende læger\"] | /organisation/mayRefer | Praktiserende læger; Psykiatrisk Center Fremby; Boligforeninger og viceværter; Havnehuset; Uddannelser; Politiet; Pårørende; Borgeren selv | Politiet; Borgeren selv; Pårørende; Uddannelser; Havnehuset; Boligforeninger og viceværter; Psykiatrisk Center Fremby; Praktiserende læger",
                "/organisation/mayRefer/2        | \"Naboer\"           | /organisation/mayRefer | Boligforeninger og viceværter | -",
                "/tasks/deadlines/1/label        | \"Fælles møde\"      | /tasks/deadlines/1/label | Koordinerende møde | Fælles møde",
                "/tasks/waves/2/monthsAfter      | 6                    | /tasks/waves/2/monthsAfter | 3 | 6",
                "/people/staff/1                 | {\"unit\": \"misbrug\", \"caseworkers\": 1} | /people/staff | familie | -",
                "/people/grants/0/note           | \"På stedet.\"       | /people/grants/0/note | Råd og vejledning gives på stedet. | På stedet.",
                "/people/grants/1/limitKroner    | 4000                 | /people/grants/1/limitKroner | 3000 | 4000",
                "/tools/screening/categories/0/criteria/1/label | \"Udebliver\" | /tools/screening/categories/0/criteria/1/label | Borgeren udebliver fra aftaler | Udebliver",
            })
    void aDifferenceIsNamedByItsPlaceAndInWords(
            String place, String json, String pointer, @Nullable String before, @Nullable String after) {
        assertThat(ModelDiff.between(Fremby.model(), Fremby.with(place, json)))
                .contains(new ModelChange(pointer, before, after));
    }

    @Test
    void anElementThatWentIsTakenOutWhereItStoodAndTheRestStays() {
        assertThat(ModelDiff.between(
                        Fremby.model(), Fremby.with("/people/staff/0", "{\"unit\": \"misbrug\", \"caseworkers\": 2}")))
                .containsExactly(
                        new ModelChange("/people/staff", "myndighed", null),
                        new ModelChange("/people/staff", null, "misbrug"));
        assertThat(ModelDiff.between(
                        Fremby.with("/tools/methods/9", "{\"code\": \"walks\", \"label\": \"Gåture\"}"),
                        Fremby.model()))
                .containsExactly(new ModelChange("/tools/methods", "Gåture", null));
    }

    /** Two grants of one role have the same key; the second is the second. */
    @Test
    void ofTwoOfAKindEachIsComparedWithItsOwn() {
        assertThat(ModelDiff.between(Fremby.model(), Fremby.with("/people/grants/1/limitKroner", "4000")))
                .containsExactly(new ModelChange("/people/grants/1/limitKroner", "3000", "4000"));
    }

    @Test
    void whereBothSaidTheSameNothingOverlaps() {
        var same = Fremby.with("/tasks/economy", "\"Ny økonomi\"");
        var merge = ModelMerge.of(Fremby.model(), same, same);
        assertThat(merge.overlaps()).isEmpty();
        assertThat(merge.model()).isEqualTo(same);
    }

    @Test
    void whatOnlyTheOtherChangedStaysTheOthers() {
        var theirs = Fremby.with("/tasks/economy", "\"Deres økonomi\"");
        var merge = ModelMerge.of(Fremby.model(), Fremby.model(), theirs);
        assertThat(merge.overlaps()).isEmpty();
        assertThat(merge.model()).isEqualTo(theirs);
    }

    @Test
    void anOverlapIsNamedInWords() {
        var merge = ModelMerge.of(
                Fremby.model(),
                Fremby.with("/tasks/aftercare/everyMonths", "3"),
                Fremby.with("/tasks/aftercare/everyMonths", "4"));
        assertThat(merge.model().tasks().aftercare().everyMonths()).isEqualTo(3);
        assertThat(merge.overlaps()).containsExactly("/tasks/aftercare/everyMonths");
        assertThat(merge.overlaps(Texts.DANISH)).singleElement().asString().startsWith("efterværn, ");
    }

    @Test
    void bothAdministratorsChangesAreKept() {
        var mine = new ModelDraft(first);
        mine.aspect(Aspect.TASKS).put("outreachFocus", "Mit fokus");
        mine.aspect(Aspect.TASKS).put("economy", "Min økonomi");
        var theirs = new ModelDraft(first);
        theirs.aspect(Aspect.ORGANISATION).put("placementText", "Deres placering");
        theirs.aspect(Aspect.TASKS).put("economy", "Deres økonomi");
        var merge = ModelMerge.of(first, mine.model(), theirs.model());
        assertThat(merge.model().tasks().outreachFocus()).isEqualTo("Mit fokus");
        assertThat(merge.model().organisation().placementText()).isEqualTo("Deres placering");
        assertThat(merge.model().tasks().economy()).isEqualTo("Min økonomi");
        assertThat(merge.overlaps()).containsExactly("/tasks/economy");
    }

    @Test
    void aCodeIsPlainAndOneOfAKind() {
        assertThat(ModelDraft.code("Råd & vejledning (§ 4)")).isEqualTo("raad_vejledning_4");
        assertThat(ModelDraft.code("  123 ")).isEqualTo("x");
    }
}
