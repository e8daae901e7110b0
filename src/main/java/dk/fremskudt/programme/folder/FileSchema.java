package dk.fremskudt.programme.folder;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.fremskudt.platform.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shape that a file must have, from {@code tenants/schema}; each breach becomes a plain sentence with its line. */
final class FileSchema {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Schema schema;

    private FileSchema(Schema schema) {
        this.schema = schema;
    }

    static FileSchema read(Path file) {
        try {
            return new FileSchema(REGISTRY.getSchema(JsonMapper.shared().readTree(Files.readString(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Fault> check(YamlFile file) {
        return schema.validate(file.root()).stream()
                .map(error -> fault(file, error))
                .distinct()
                .toList();
    }

    private static Fault fault(YamlFile file, Error error) {
        var pointer = error.getInstanceLocation().toString();
        var field = name(pointer);
        var limit = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "required" -> file.fault(pointer, "programme.fault.missing", error.getProperty());
            case "additionalProperties" ->
                file.fault(pointer + "/" + error.getProperty(), "programme.fault.unknown", error.getProperty());
            case "type" -> file.fault(pointer, "programme.fault.type", field, type(limit));
            case "enum" -> file.fault(pointer, "programme.fault.enum", field, values(limit));
            case "minimum" -> file.fault(pointer, "programme.fault.minimum", field, limit.asString());
            case "maximum" -> file.fault(pointer, "programme.fault.maximum", field, limit.asString());
            case "maxLength" -> file.fault(pointer, "programme.fault.maxLength", field, limit.asString());
            case "minItems" -> file.fault(pointer, "programme.fault.minItems", field, limit.asString());
            case "maxItems" -> file.fault(pointer, "programme.fault.maxItems", field, limit.asString());
            case "minLength" -> file.fault(pointer, "programme.fault.blank", field);
            case "pattern" -> pattern(file, pointer, field, limit.asString());
            default -> file.fault(pointer, "programme.fault.other", field, error.getKeyword());
        };
    }

    private static Fault pattern(YamlFile file, String pointer, String field, String pattern) {
        if (pattern.equals("\\S")) return file.fault(pointer, "programme.fault.blank", field);
        if (pattern.contains("\\d{4}")) return file.fault(pointer, "programme.fault.date", field);
        if (pattern.startsWith("^#")) return file.fault(pointer, "programme.fault.colour", field);
        if (pattern.startsWith("^branding")) return file.fault(pointer, "programme.fault.mark", field);
        return file.fault(pointer, "programme.fault.code", field);
    }

    /** The field that a pointer names; a list's element is called by the list and its place. */
    private static String name(String pointer) {
        var steps = pointer.split("/", -1);
        var last = steps[steps.length - 1];
        if (steps.length < 2) return Texts.get("programme.fault.file");
        return last.matches("[0-9]+") ? steps[steps.length - 2] + " " + (Integer.parseInt(last) + 1) : last;
    }

    private static String type(JsonNode type) {
        return Texts.get("programme.fault.type." + type.asString());
    }

    private static String values(JsonNode allowed) {
        return allowed.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
    }
}
