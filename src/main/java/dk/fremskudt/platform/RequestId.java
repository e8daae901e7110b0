package dk.fremskudt.platform;

import java.util.UUID;

/** The id of the request in hand: in every log line, every revision and every error shown to a user. */
public final class RequestId {
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private RequestId() {}

    /** The request's id, or a new one where work runs outside a request. */
    public static String current() {
        var id = CURRENT.get();
        return id != null ? id : UUID.randomUUID().toString().substring(0, 8);
    }

    static void begin() {
        CURRENT.set(UUID.randomUUID().toString().substring(0, 8));
    }

    static void end() {
        CURRENT.remove();
    }
}
