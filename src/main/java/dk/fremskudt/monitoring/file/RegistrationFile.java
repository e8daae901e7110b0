package dk.fremskudt.monitoring.file;

import java.util.List;

/**
 * A file of registrations, read whole: either lines, or faults and nothing else. {@code more} tells that there were more
 * faults than are listed. {@code size} counts the lines that state an answer, identical ones included.
 */
public record RegistrationFile(int size, List<RegistrationLine> lines, List<Fault> faults, boolean more) {
    public boolean isGood() {
        return faults.isEmpty();
    }
}
