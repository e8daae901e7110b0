package dk.fremskudt.platform;

import jakarta.persistence.AttributeConverter;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lets entities hold a module's own type of id, such as the citizen's, where the database holds a plain UUID. Each module
 * extends it beside its id, applied by itself wherever an entity names the type. An entity's own id stays a plain UUID: JPA
 * converts no {@code @Id}.
 */
public abstract class IdConverter<T> implements AttributeConverter<@Nullable T, @Nullable UUID> {
    private final Function<UUID, T> typed;
    private final Function<T, UUID> plain;

    protected IdConverter(Function<UUID, T> typed, Function<T, UUID> plain) {
        this.typed = typed;
        this.plain = plain;
    }

    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable T id) {
        return id == null ? null : plain.apply(id);
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable UUID column) {
        return column == null ? null : typed.apply(column);
    }
}
