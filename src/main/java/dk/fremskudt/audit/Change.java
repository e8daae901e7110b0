package dk.fremskudt.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One record's change in one revision: who, when, as which act and why, and field by field from what to what. */
public record Change(
        long revision,
        Instant at,
        @Nullable UUID user,
        String userName,
        String act,
        @Nullable String reason,
        String table,
        UUID record,
        Kind kind,
        List<Field> fields) {
    public enum Kind {
        CREATED,
        CHANGED,
        DELETED;

        /** Envers' own numbers: 0 added, 1 changed, 2 deleted. */
        static Kind of(int revisionType) {
            return switch (revisionType) {
                case 0 -> CREATED;
                case 1 -> CHANGED;
                case 2 -> DELETED;
                default -> throw new IllegalArgumentException("not a revision type: " + revisionType);
            };
        }
    }

    /**
     * A field that has another value than before, in words; null where it is empty. What was deleted has nothing after.
     *
     * @param label what the field is called; null where its column's name says it
     */
    public record Field(
            String column,
            @Nullable String label,
            @Nullable String before,
            @Nullable String after) {}
}
