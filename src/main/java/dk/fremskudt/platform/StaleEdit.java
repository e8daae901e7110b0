package dk.fremskudt.platform;

import java.util.UUID;

/**
 * Two people edited the same record: the one who saves second gets this instead of overwriting the first. Carries what
 * a screen needs to show what the other one changed; nothing was saved and nothing typed is lost.
 */
public class StaleEdit extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String table;
    private final UUID id;
    private final int seenVersion;
    private final int currentVersion;

    public StaleEdit(String table, UUID id, int seenVersion, int currentVersion) {
        super("stale edit of " + table + ": saw version " + seenVersion + ", is " + currentVersion);
        this.table = table;
        this.id = id;
        this.seenVersion = seenVersion;
        this.currentVersion = currentVersion;
    }

    public String table() {
        return table;
    }

    public UUID id() {
        return id;
    }

    public int seenVersion() {
        return seenVersion;
    }

    public int currentVersion() {
        return currentVersion;
    }
}
