package dk.fremskudt.programme;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Models and profiles as JSON, the same in files, in the database and for evaluators. */
public final class ModelJson {
    /** A draft's choice that is still open, or a value that no set has, reads as nothing: {@link ModelCheck} tells. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .build();

    private ModelJson() {}

    public static <T> T read(JsonNode node, Class<T> type) {
        return JSON.treeToValue(node, type);
    }

    public static <T> T read(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }

    public static ObjectNode tree(Object value) {
        return JSON.valueToTree(value);
    }

    public static String write(Object value) {
        return JSON.writeValueAsString(value);
    }
}
