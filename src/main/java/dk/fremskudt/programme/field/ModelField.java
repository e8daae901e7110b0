package dk.fremskudt.programme.field;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One field of the model as its record declares it. */
public record ModelField(String name, AnnotatedType type) {
    private static final int USUAL_LETTERS = 400;
    private static final int USUAL_ELEMENTS = 60;

    /** The fields of a group of the model, in order. */
    public static List<ModelField> of(Class<?> group) {
        return Arrays.stream(group.getRecordComponents())
                .map(component -> new ModelField(component.getName(), component.getAnnotatedType()))
                .toList();
    }

    public static ModelField of(Class<?> group, String name) {
        return of(group).stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(group.getSimpleName() + " has no field " + name));
    }

    /** A group of which nothing has been said yet: empty texts and lists, the least of each number, nothing chosen. */
    public static ObjectNode blank(Class<?> group) {
        var node = JsonNodeFactory.instance.objectNode();
        of(group).forEach(field -> node.set(field.name(), field.blank()));
        return node;
    }

    private JsonNode blank() {
        var nodes = JsonNodeFactory.instance;
        if (isOptional() || kind().isEnum()) return nodes.nullNode();
        if (kind() == String.class) return nodes.stringNode("");
        if (kind() == int.class) return nodes.numberNode(min());
        if (kind() == boolean.class) return nodes.booleanNode(false);
        return isList() ? nodes.arrayNode() : blank(kind());
    }

    public Class<?> kind() {
        return (Class<?>) (type.getType() instanceof ParameterizedType generic ? generic.getRawType() : type.getType());
    }

    public boolean isList() {
        return kind() == List.class;
    }

    /** What a list is made of. */
    public ModelField element() {
        return new ModelField(name, ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0]);
    }

    /** Whether a whole model may do without it. */
    public boolean isOptional() {
        return type.isAnnotationPresent(Nullable.class) && !type.isAnnotationPresent(OpenInDraft.class);
    }

    public int min() {
        return mark(Limits.class).map(Limits::min).orElse(1);
    }

    public int max() {
        return mark(Limits.class)
                .map(Limits::max)
                .filter(max -> max != Limits.USUAL)
                .orElse(isList() ? USUAL_ELEMENTS : USUAL_LETTERS);
    }

    /** What a code must look like; nothing for other texts. */
    public Optional<String> form() {
        return mark(Code.class).map(Code::form);
    }

    private <A extends Annotation> Optional<A> mark(Class<A> mark) {
        return Optional.ofNullable(type.getAnnotation(mark));
    }
}
