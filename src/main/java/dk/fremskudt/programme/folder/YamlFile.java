package dk.fremskudt.programme.folder;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * A YAML file as a tree that remembers on which line each value stands. Reads plain data only: no aliases, so that no
 * file can unfold into more than it is, no key twice, and nothing deeper or longer than a person would write.
 */
final class YamlFile {
    private static final int LARGEST = 256 * 1024;
    private static final int DEEPEST = 40;
    private static final YAMLMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .build();

    private final String name;
    private final JsonNode root;
    private final Map<String, Integer> lines;

    private YamlFile(String name, JsonNode root, Map<String, Integer> lines) {
        this.name = name;
        this.root = root;
        this.lines = lines;
    }

    /** @param name how faults call the file; what can't be read adds a fault and gives nothing */
    static Optional<YamlFile> read(Path file, String name, List<Fault> faults) {
        try {
            if (!Files.isRegularFile(file)) {
                faults.add(Fault.at(name, 1, "programme.fault.noFile"));
            } else if (Files.size(file) > LARGEST) {
                faults.add(Fault.at(name, 1, "programme.fault.tooLarge", LARGEST / 1024));
            } else {
                return parse(Files.readString(file, StandardCharsets.UTF_8), name, faults);
            }
        } catch (CharacterCodingException e) {
            faults.add(Fault.at(name, 1, "programme.fault.notUtf8"));
        } catch (IOException e) {
            faults.add(Fault.at(name, 1, "programme.fault.unreadable"));
        }
        return Optional.empty();
    }

    static Optional<YamlFile> parse(String text, String name, List<Fault> faults) {
        var lines = new HashMap<String, Integer>();
        try (var parser = (YAMLParser) YAML.createParser(text)) {
            if (parser.nextToken() == null) {
                faults.add(Fault.at(name, 1, "programme.fault.empty"));
                return Optional.empty();
            }
            lines.put("", line(parser));
            return Optional.of(new YamlFile(name, value(parser, JsonPointer.empty(), lines), lines));
        } catch (AliasException e) {
            faults.add(Fault.at(name, e.line, "programme.fault.alias"));
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            faults.add(Fault.at(name, line, "programme.fault.notYaml", firstLine(e.getOriginalMessage())));
        }
        return Optional.empty();
    }

    private static JsonNode value(YAMLParser parser, JsonPointer at, Map<String, Integer> lines) {
        if (parser.isCurrentAlias() || parser.getObjectId() != null) throw new AliasException(line(parser));
        var factory = JsonNodeFactory.instance;
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                var object = factory.objectNode();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    var field = parser.currentName();
                    var below = at.appendProperty(field);
                    lines.put(below.toString(), line(parser));
                    parser.nextToken();
                    object.set(field, value(parser, below, lines));
                }
                yield object;
            }
            case START_ARRAY -> {
                var array = factory.arrayNode();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    var below = at.appendIndex(array.size());
                    lines.put(below.toString(), line(parser));
                    array.add(value(parser, below, lines));
                }
                yield array;
            }
            case VALUE_NUMBER_INT -> factory.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> factory.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> factory.booleanNode(true);
            case VALUE_FALSE -> factory.booleanNode(false);
            case VALUE_NULL -> factory.nullNode();
            default -> factory.stringNode(parser.getString());
        };
    }

    private static int line(YAMLParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").strip();
    }

    String name() {
        return name;
    }

    JsonNode root() {
        return root;
    }

    /** The line of the value at that JSON pointer, or of the nearest value around it. */
    int line(String pointer) {
        for (var at = pointer; ; at = at.substring(0, at.lastIndexOf('/'))) {
            var line = lines.get(at);
            if (line != null) return line;
            if (at.isEmpty()) return 1;
        }
    }

    Fault fault(String pointer, String key, Object... arguments) {
        return Fault.at(name, line(pointer), key, arguments);
    }

    private static final class AliasException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int line;

        AliasException(int line) {
            this.line = line;
        }
    }
}
