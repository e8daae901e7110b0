package dk.fremskudt.monitoring;

import dk.fremskudt.monitoring.file.Fault;
import java.util.List;

/**
 * What came of a file of registrations: lines accepted and courses they are about, or the faults that refused it. With
 * {@code more}, there were more faults than are listed. {@code changed} counts the courses that are not what they were.
 */
public record ImportResult(int accepted, int courses, int changed, List<Fault> faults, boolean more) {
    /** How many faults there are, those that are only counted included. */
    public int faultCount() {
        return faults.stream().mapToInt(Fault::times).sum();
    }

    public boolean isGood() {
        return faults.isEmpty();
    }
}
