package dk.fremskudt.programme.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dk.fremskudt.platform.ui.WholeNumberField;
import dk.fremskudt.programme.ModelCode;
import dk.fremskudt.programme.ModelDraft;
import dk.fremskudt.programme.field.ModelField;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fields for one group of a draft's values; what is typed goes straight into the draft. Which limits and choices a field
 * has, and whether it may stay empty, its record says.
 */
final class NodeFields {
    private final ModelDraft draft;
    private final Class<?> group;
    private final ObjectNode node;
    private final Runnable changed;

    /** @param group the record of the model that the node is written of */
    NodeFields(ModelDraft draft, Class<?> group, ObjectNode node, Runnable changed) {
        this.draft = draft;
        this.group = group;
        this.node = node;
        this.changed = changed;
    }

    /** The group below, such as the screening form among the tools. */
    NodeFields below(String field) {
        return new NodeFields(draft, field(field).kind(), (ObjectNode) node.get(field), changed);
    }

    /** The elements of a list, each a group. */
    List<NodeFields> each(String field) {
        return node.get(field)
                .valueStream()
                .map(element -> element(field, (ObjectNode) element))
                .toList();
    }

    private NodeFields element(String field, ObjectNode element) {
        return new NodeFields(draft, field(field).element().kind(), element, changed);
    }

    private ModelField field(String name) {
        return ModelField.of(group, name);
    }

    static String label(String field) {
        var label = t("programme.field." + field);
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    TextField text(String field) {
        var input = new TextField(label(field));
        input.setValue(node.path(field).asString(""));
        input.setMaxLength(400);
        onChange(input, value -> {
            write(field, value.strip());
            if (field.equals("label") && isCoded()) draft.nameCode(node);
        });
        return input;
    }

    TextArea area(String field) {
        var input = new TextArea(label(field));
        input.setValue(node.path(field).asString(""));
        input.setMaxLength(1500);
        input.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        input.addClassName("wide");
        onChange(input, value -> write(field, value.strip()));
        return input;
    }

    /** Emptiness of what is optional means that there is nothing to say. */
    private void write(String field, String value) {
        if (value.isEmpty() && field(field).isOptional()) node.putNull(field);
        else node.put(field, value);
    }

    private void write(String field, Collection<String> values) {
        if (values.isEmpty() && field(field).isOptional()) node.putNull(field);
        else values.forEach(node.putArray(field)::add);
    }

    /** Whether the group has a code of its own making; one of a closed set is chosen. */
    private boolean isCoded() {
        return node.has("code") && field("code").kind() == String.class;
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
            var lines = value.lines().map(String::strip).filter(line -> !line.isEmpty());
            write(field, lines.toList());
        });
        return input;
    }

    /** The draft keeps the last number that was right; while another stands there, nothing is saved. */
    WholeNumberField number(String field) {
        var limits = field(field);
        var input = new WholeNumberField(label(field), limits.min(), limits.max());
        if (!limits.isOptional()) input.required();
        if (node.path(field).isNumber()) input.setValue(node.path(field).asInt());
        input.whenRead(() -> {
            if (!input.isUnreadable())
                input.getOptionalValue().ifPresentOrElse(value -> node.put(field, value), () -> node.putNull(field));
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

    /** One of the field's closed set. */
    Select<String> choice(String field) {
        var texts = new LinkedHashMap<String, String>();
        for (var value : field(field).kind().getEnumConstants()) {
            var code = (ModelCode) value;
            texts.put(code.code(), t(code.text()));
        }
        return choice(field, texts);
    }

    /** @param values each allowed value with its text */
    Select<String> choice(String field, Map<String, String> values) {
        var input = new Select<String>();
        input.setLabel(label(field));
        input.setItems(values.keySet());
        input.setItemLabelGenerator(value -> value == null ? "" : values.getOrDefault(value, value));
        input.setEmptySelectionAllowed(field(field).isOptional());
        var value = node.path(field).asString("");
        if (values.containsKey(value)) input.setValue(value);
        input.addValueChangeListener(event -> {
            @Nullable String chosen = event.getValue();
            write(field, chosen == null ? "" : chosen);
            changed.run();
        });
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
        onChange(input, all -> write(field, all));
        return input;
    }

    /** A list of groups; each is a card that can be moved and removed. */
    NodeCards cards(String field, Function<NodeFields, List<Component>> fields) {
        return cards(field, _ -> {}, fields);
    }

    /** @param usual fills in what a new element of the list usually says */
    NodeCards cards(String field, Consumer<ObjectNode> usual, Function<NodeFields, List<Component>> fields) {
        var kind = field(field).element().kind();
        return new NodeCards(
                field,
                node.withArrayProperty(field),
                () -> {
                    var element = ModelField.blank(kind);
                    usual.accept(element);
                    return element;
                },
                element -> fields.apply(element(field, element)),
                changed);
    }

    private <C extends AbstractField<C, T>, T> void onChange(AbstractField<C, T> input, Consumer<T> keep) {
        input.addValueChangeListener(event -> {
            keep.accept(event.getValue());
            changed.run();
        });
    }
}
