package dk.fremskudt.programme;

import dk.fremskudt.programme.Dimension.Said;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Leavitt's four connected aspects (M38). A model is thought through in all of them before it is published. */
public enum Aspect {
    TASKS,
    ORGANISATION,
    PEOPLE,
    TOOLS;

    /** The aspect of a place in the model, such as {@code /tasks/waves/0}. */
    static Aspect of(String pointer) {
        for (var aspect : values()) {
            if (pointer.startsWith("/" + aspect.path())) return aspect;
        }
        return TASKS;
    }

    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a model says in a dimension of this aspect. */
    Said says(String code, String requirement, @Nullable Object value) {
        return new Dimension(code, requirement, this).says(value);
    }
}
