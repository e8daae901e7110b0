package dk.fremskudt.programme;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * A value of one of the model's closed sets. Files, the database and evaluators have it by its code, readers by its text;
 * the set itself stands in {@link ProgrammeModel} and nowhere else.
 */
public interface ModelCode {
    String name();

    @JsonValue
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its text in the bundle. */
    String text();
}
