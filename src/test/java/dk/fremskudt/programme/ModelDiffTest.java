package dk.fremskudt.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.programme.folder.TenantFolder;
import dk.fremskudt.programme.folder.TenantFolderReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
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
