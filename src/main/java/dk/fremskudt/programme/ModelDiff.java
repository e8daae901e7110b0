package dk.fremskudt.programme;

import dk.fremskudt.platform.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What differs between two models, field by field; elements of a list are recognised by their code, not their place. */
public final class ModelDiff {
    private static final List<String> KEYS = List.of("code", "number", "unit", "site", "label", "role");
    private final List<ModelChange> changes = new ArrayList<>();

    private ModelDiff() {}

    public static List<ModelChange> between(ProgrammeModel before, ProgrammeModel after) {
        var diff = new ModelDiff();
        diff.compare("", ModelJson.tree(before), ModelJson.tree(after));
        return List.copyOf(diff.changes);
    }

    private void compare(String at, JsonNode before, JsonNode after) {
        if (before.equals(after)) return;
        if (before.isObject() && after.isObject()) {
            var names = new LinkedHashSet<String>();
            Stream.of(after, before).forEach(node -> names.addAll(node.propertyNames()));
            names.forEach(name -> compare(at + "/" + name, before.path(name), after.path(name)));
        } else if (before.isArray() && after.isArray()) {
            lists(at, before, after);
        } else {
            changes.add(new ModelChange(at, text(at, before), text(at, after)));
        }
    }

    private void lists(String at, JsonNode before, JsonNode after) {
        var old = byKey(before);
        var now = byKey(after);
        int found = changes.size();
        old.forEach((key, element) -> {
            if (!now.containsKey(key)) changes.add(new ModelChange(at, text(at, element), null));
        });
        int place = 0;
        for (var entry : now.entrySet()) {
            var element = old.get(entry.getKey());
            if (element == null) changes.add(new ModelChange(at, null, text(at, entry.getValue())));
            else compare(at + "/" + place, element, entry.getValue());
            place++;
        }
        if (changes.size() == found) changes.add(new ModelChange(at, text(at, before), text(at, after)));
    }

    private static Map<String, JsonNode> byKey(JsonNode list) {
        var elements = new LinkedHashMap<String, JsonNode>();
        for (var element : list) {
            var key = key(element);
            while (elements.containsKey(key)) key += "'";
            elements.put(key, element);
        }
        return elements;
    }

    private static String key(JsonNode element) {
        return KEYS.stream()
                .filter(element::has)
                .findFirst()
                .map(name -> element.get(name).asString())
                .orElseGet(element::asString);
    }

    private static @Nullable String text(String at, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) return null;
        if (value.isArray()) {
            return value.valueStream()
                    .map(element -> String.valueOf(text(at, element)))
                    .collect(Collectors.joining("; "));
        }
        if (value.isObject()) {
            return Stream.of("label", "unit", "site", "note", "rule", "code")
                    .filter(value::has)
                    .findFirst()
                    .map(name -> value.get(name).asString())
                    .orElse("…");
        }
        if (value.isBoolean()) return Texts.get(value.asBoolean() ? "programme.yes" : "programme.no");
        var key = "programme." + at.substring(at.lastIndexOf('/') + 1) + "." + value.asString();
        return Texts.has(key) ? Texts.get(key) : value.asString();
    }
}
