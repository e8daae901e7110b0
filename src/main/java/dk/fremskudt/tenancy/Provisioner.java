package dk.fremskudt.tenancy;

import java.nio.file.Path;
import java.util.List;

/**
 * Sets municipalities up from their folders. A fault stops that municipality alone and leaves what was there; running it
 * again changes nothing.
 */
public interface Provisioner {
    /**
     * What became of one folder.
     *
     * @param faults file, line and a plain sentence each; empty when the folder is sound
     * @param changed whether anything was written
     */
    record Outcome(String slug, List<String> faults, boolean changed) {
        public boolean sound() {
            return faults.isEmpty();
        }
    }

    /**
     * Checks the folders and, unless only a check was asked for, writes what is missing.
     *
     * @param tenants the folder {@code tenants/}
     */
    List<Outcome> provision(Path tenants, boolean checkOnly);
}
