package dk.fremskudt.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.programme.field.ModelField;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A published model never changes, so what the first version of the product stored is read for ever. */
class StoredModelTest {
    private final ProgrammeModel model = ModelJson.read(stored(), ProgrammeModel.class);

    @Test
    void whatStoodInItStandsInItStill() {
        var first = ModelJson.read(stored(), JsonNode.class);
        var now = ModelJson.tree(model);
        assertThat(leaves(first)).isSubsetOf(leaves(now));
    }

    /** Places that say something, with what they say. */
    private static List<String> leaves(JsonNode node) {
        var leaves = new ArrayList<String>();
        leaves("", node, leaves);
        return leaves;
    }

    private static void leaves(String at, JsonNode node, List<String> leaves) {
        if (node.isObject()) node.properties().forEach(one -> leaves(at + "/" + one.getKey(), one.getValue(), leaves));
        else if (node.isArray()) for (int i = 0; i < node.size(); i++) leaves(at + "/" + i, node.get(i), leaves);
        else leaves.add(at + "=" + node);
    }

    /** A field that came later and is not {@code @Nullable} would be null in it all the same. */
    @Test
    void nothingIsNullInItThatTheRecordsDoNotCallNullable() {
        var lacking = new ArrayList<String>();
        nulls("", ModelJson.tree(model), ProgrammeModel.class, lacking);
        assertThat(lacking).isEmpty();
    }

    private static void nulls(String at, JsonNode group, Class<?> kind, List<String> lacking) {
        for (var field : ModelField.of(kind)) {
            var here = at + "/" + field.name();
            var value = group.get(field.name());
            if (value.isNull()) {
                if (!field.isOptional()) lacking.add(here);
            } else if (field.isList() && field.element().kind().isRecord()) {
                value.forEach(element -> nulls(here, element, field.element().kind(), lacking));
            } else if (field.kind().isRecord()) nulls(here, value, field.kind(), lacking);
        }
    }

    private static String stored() {
        try (var in = StoredModelTest.class.getResourceAsStream("/programme/model-as-stored-first.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
