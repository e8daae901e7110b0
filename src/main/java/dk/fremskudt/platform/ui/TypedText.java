package dk.fremskudt.platform.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * A field that reads what is typed. The text stays as it was typed while it can't be read, so that it can be mended; a
 * draft keeps the text rather than the value, which is only there when the text was understood.
 */
public interface TypedText {
    /** What stands in the field; typed again, it is read as the same. */
    String typed();

    /** As if somebody had typed it. */
    void type(String text);

    /** Told whenever something else was typed, whether it could be read or not; a value may be the same, or none, each time. */
    void whenRead(Runnable listener);

    /** Whether something was typed that means nothing here; the value is empty then. */
    boolean isUnreadable();

    /** Puts the cursor where something is to be mended. */
    void focusFault();

    /** For screens without a binder: the first field of those within that can't be read. */
    static Optional<TypedText> firstUnreadable(Component within) {
        if (within instanceof TypedText field && field.isUnreadable()) return Optional.of(field);
        return within.getChildren()
                .flatMap(child -> firstUnreadable(child).stream())
                .findFirst();
    }
}
