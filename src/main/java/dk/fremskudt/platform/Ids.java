package dk.fremskudt.platform;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * Ids of version 7 (RFC 9562): unique everywhere and ordered by time, which keeps indexes small. Hibernate makes them, but
 * by a call and not by {@code @UuidGenerator}: our records know their id before they are stored, which a generated one
 * must not.
 */
public final class Ids {
    private Ids() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
