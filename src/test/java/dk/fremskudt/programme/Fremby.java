package dk.fremskudt.programme;

import dk.fremskudt.programme.folder.TenantFolder;
import dk.fremskudt.programme.folder.TenantFolderReader;
import java.nio.file.Path;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The made-up municipality, whose model is whole, and what becomes of it when one place says something else. */
public final class Fremby {
    private static final TenantFolder.Contents FOLDER = new TenantFolderReader(Path.of("tenants"))
            .read(Path.of("tenants/demo"))
            .contents()
            .orElseThrow();

    private Fremby() {}

    public static MunicipalityProfile profile() {
        return FOLDER.profile();
    }

    public static ProgrammeModel model() {
        return FOLDER.versions().getLast().model();
    }

    /**
     * @param place a pointer into the model; at the end of a list it may point past the last element
     * @param json what stands there instead
     */
    public static ProgrammeModel with(String place, String json) {
        return with(model(), place, json);
    }

    public static ProgrammeModel with(ProgrammeModel model, String place, String json) {
        var tree = ModelJson.tree(model);
        var at = JsonPointer.compile(place);
        var value = ModelJson.read(json, JsonNode.class);
        switch (tree.at(at.head())) {
            case ObjectNode group -> group.set(at.last().getMatchingProperty(), value);
            case ArrayNode list when at.last().getMatchingIndex() == list.size() -> list.add(value);
            case ArrayNode list -> list.set(at.last().getMatchingIndex(), value);
            default -> throw new IllegalArgumentException(place);
        }
        return ModelJson.read(tree, ProgrammeModel.class);
    }
}
