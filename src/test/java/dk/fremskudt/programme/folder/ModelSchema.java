package dk.fremskudt.programme.folder;

import dk.fremskudt.platform.Texts;
import dk.fremskudt.programme.ModelCode;
import dk.fremskudt.programme.ProgrammeModel;
import dk.fremskudt.programme.field.Code;
import dk.fremskudt.programme.field.ModelField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schema of a version's file as the model's records have it: which fields, of what kind, within which limits. Titles
 * and descriptions for whoever writes a file are kept from the schema as it stands; a field that is not in it yet is
 * called what it is called on the screen.
 */
final class ModelSchema {
    /** What a version's file says of the version itself; the model knows nothing of it. */
    private static final List<String> OF_THE_VERSION = List.of("number", "validFrom");

    private ModelSchema() {}

    static JsonNode of(JsonNode standing) {
        var schema = JsonNodeFactory.instance.objectNode();
        schema.set("$schema", standing.get("$schema"));
        schema.set("$id", standing.get("$id"));
        words(schema, standing);
        group(schema, ProgrammeModel.class, OF_THE_VERSION, standing);
        return schema;
    }

    private static void group(ObjectNode schema, Class<?> group, List<String> before, JsonNode standing) {
        schema.put("type", "object");
        var properties = schema.putObject("properties");
        var required = schema.putArray("required");
        for (var name : before) {
            properties.set(name, standing.path("properties").get(name));
            required.add(name);
        }
        for (var field : ModelField.of(group)) {
            properties.set(
                    field.name(), field(field, standing.path("properties").path(field.name())));
            if (!field.isOptional()) required.add(field.name());
        }
        schema.put("additionalProperties", false);
    }

    private static ObjectNode field(ModelField field, JsonNode standing) {
        var schema = JsonNodeFactory.instance.objectNode();
        if (standing.isMissingNode()) schema.put("title", title(field));
        else words(schema, standing);
        kind(schema, field, standing);
        return schema;
    }

    private static void kind(ObjectNode schema, ModelField field, JsonNode standing) {
        var kind = field.kind();
        if (field.isList()) list(schema, field, standing);
        else if (kind.isEnum()) choice(schema, kind);
        else if (kind == boolean.class || kind == Boolean.class) schema.put("type", "boolean");
        else if (kind == int.class || kind == Integer.class) {
            schema.put("type", "integer").put("minimum", field.min()).put("maximum", field.max());
        } else if (kind == String.class) text(schema, field);
        else group(schema, kind, List.of(), standing);
    }

    private static void list(ObjectNode schema, ModelField field, JsonNode standing) {
        schema.put("type", "array");
        var items = schema.putObject("items");
        words(items, standing.path("items"));
        kind(items, field.element(), standing.path("items"));
        schema.put("minItems", field.min()).put("maxItems", field.max());
    }

    private static void text(ObjectNode schema, ModelField field) {
        schema.put("type", "string");
        field.form()
                .ifPresentOrElse(
                        form -> schema.put("pattern", "^" + form + "$").put("maxLength", Code.LONGEST),
                        () -> schema.put("minLength", 1)
                                .put("maxLength", field.max())
                                .put("pattern", "\\S"));
    }

    /** Each value with the words that its text has. */
    private static void choice(ObjectNode schema, Class<?> set) {
        var values =
                Arrays.stream(set.getEnumConstants()).map(ModelCode.class::cast).toList();
        schema.put(
                "description",
                values.stream()
                        .map(value -> value.code() + ": " + Texts.get(value.text()) + ".")
                        .collect(Collectors.joining(" ")));
        schema.put("type", "string");
        var codes = schema.putArray("enum");
        values.forEach(value -> codes.add(value.code()));
    }

    private static void words(ObjectNode schema, JsonNode standing) {
        for (var word : List.of("title", "description")) {
            if (standing.has(word)) schema.set(word, standing.get(word));
        }
    }

    private static String title(ModelField field) {
        var label = Texts.get("programme.field." + field.name());
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }
}
