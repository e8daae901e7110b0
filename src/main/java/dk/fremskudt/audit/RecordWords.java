package dk.fremskudt.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says in words what a module's records keep as codes whose words stand in a record, such as a criterion of the model
 * version that a screening was made with. Codes whose words stand in a bundle need none of this. A bean for each module.
 */
public interface RecordWords {
    /** Whether it has something to say about that table. */
    boolean about(String table);

    /** @param row all of the record's values, by column, as text */
    Optional<String> value(String table, String column, String value, Map<String, @Nullable String> row);

    /** What the field is called where the column's own name says too little, such as the question of an answer. */
    default Optional<String> label(String table, String column, Map<String, @Nullable String> row) {
        return Optional.empty();
    }

    /** Whether people are shown the column; what is told better by another is left out. */
    default boolean shown(String table, String column) {
        return true;
    }

    /**
     * What differs within a column that holds many things at once, such as a whole model, part by part; nothing where the
     * column is said as one. Both values may be missing.
     */
    default List<Change.Field> parts(String table, String column, @Nullable String before, @Nullable String after) {
        return List.of();
    }
}
