package dk.fremskudt.programme.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dk.fremskudt.programme.ModelDraft;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Fields for one group of a draft's values; what is typed goes straight into the draft. */
final class NodeFields {
    private final ModelDraft draft;
    private final ObjectNode node;
    private final Runnable changed;

    NodeFields(ModelDraft draft, ObjectNode node, Runnable changed) {
        this.draft = draft;
        this.node = node;
        this.changed = changed;
    }

    /** The group below, such as the screening form among the tools. */
    NodeFields below(String field) {
        return new NodeFields(draft, (ObjectNode) node.get(field), changed);
    }

    NodeFields of(ObjectNode element) {
        return new NodeFields(draft, element, changed);
    }

    ObjectNode node() {
        return node;
    }

    static String label(String field) {
        var label = t("programme.field." + field);
        return label.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + label.substring(1);
    }

    TextField text(String field) {
        var input = new TextField(label(field));
        input.setValue(node.path(field).asString(""));
        input.setMaxLength(400);
        onChange(input, value -> {
            node.put(field, value.strip());
            if (field.equals("label") && node.has("code")) draft.nameCode(node);
        });
        return input;
    }

    TextArea area(String field) {
        var input = new TextArea(label(field));
        input.setValue(node.path(field).isNull() ? "" : node.path(field).asString(""));
        input.setMaxLength(1500);
        input.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        input.addClassName("wide");
        onChange(input, value -> node.put(field, value.strip()));
        return input;
    }

    /** An area whose emptiness means that there is nothing to say. */
    TextArea optionalArea(String field) {
        var input = area(field);
        onChange(input, value -> {
            if (value.isBlank()) node.putNull(field);
        });
        return input;
    }

    /** A list of texts, one a line: quick to write, to paste and to reorder. */
    TextArea lines(String field) {
        var input = new TextArea(label(field));
        input.setHelperText(t("programme.edit.onePerLine"));
        input.setValue(String.join(
                "\n",
                node.path(field).valueStream().map(line -> line.asString()).toList()));
        input.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        input.addClassName("wide");
        onChange(input, value -> {
            var list = node.putArray(field);
            value.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(list::add);
        });
        return input;
    }

    IntegerField number(String field, int min, int max) {
        return number(field, min, max, () -> node.put(field, min));
    }

    IntegerField optionalNumber(String field, int min, int max) {
        return number(field, min, max, () -> node.putNull(field));
    }

    private IntegerField number(String field, int min, int max, Runnable whenEmpty) {
        var input = new IntegerField(label(field));
        input.setMin(min);
        input.setMax(max);
        input.setStepButtonsVisible(true);
        if (node.path(field).isNumber()) input.setValue(node.path(field).asInt());
        input.addValueChangeListener(event -> {
            var value = event.getValue();
            if (value == null) whenEmpty.run();
            else node.put(field, Math.clamp(value, min, max));
            changed.run();
        });
        return input;
    }

    Checkbox flag(String field) {
        var input = new Checkbox(label(field));
        input.setValue(node.path(field).asBoolean(false));
        onChange(input, value -> node.put(field, value));
        return input;
    }

    /** @param values each allowed value with its text */
    Select<String> choice(String field, Map<String, String> values) {
        var input = select(field, values);
        var value = node.path(field).asString("");
        if (values.containsKey(value)) input.setValue(value);
        onChange(input, chosen -> node.put(field, chosen));
        return input;
    }

    Select<String> optionalChoice(String field, Map<String, String> values) {
        var input = select(field, values);
        input.setEmptySelectionAllowed(true);
        var value = node.path(field).isNull() ? "" : node.path(field).asString("");
        if (values.containsKey(value)) input.setValue(value);
        input.addValueChangeListener(event -> {
            @Nullable String chosen = event.getValue();
            if (chosen == null || chosen.isEmpty()) node.putNull(field);
            else node.put(field, chosen);
            changed.run();
        });
        return input;
    }

    private static Select<String> select(String field, Map<String, String> values) {
        var input = new Select<String>();
        input.setLabel(label(field));
        input.setItems(values.keySet());
        input.setItemLabelGenerator(value -> value == null ? "" : values.getOrDefault(value, value));
        return input;
    }

    MultiSelectComboBox<String> choices(String field, Map<String, String> values) {
        var input = new MultiSelectComboBox<String>(label(field));
        input.setItems(values.keySet());
        input.setItemLabelGenerator(value -> values.getOrDefault(value, value));
        Set<String> chosen = new LinkedHashSet<>();
        node.path(field).forEach(value -> chosen.add(value.asString()));
        chosen.retainAll(values.keySet());
        input.setValue(chosen);
        input.addClassName("wide");
        onChange(input, all -> {
            var list = node.putArray(field);
            all.forEach(list::add);
        });
        return input;
    }

    /** A list of groups; each is a card that can be moved and removed. */
    NodeCards cards(String field, Supplier<ObjectNode> empty, Function<NodeFields, List<Component>> fields) {
        return new NodeCards(this, (ArrayNode) node.get(field), field, empty, fields, changed);
    }

    private <C extends AbstractField<C, T>, T> void onChange(AbstractField<C, T> input, Consumer<T> keep) {
        input.addValueChangeListener(event -> {
            keep.accept(event.getValue());
            changed.run();
        });
    }
}
