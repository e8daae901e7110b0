package dk.fremskudt.programme.comparison;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/**
 * How many courses each municipality has in the monitoring (M32). Contributed by the module that counts registrations;
 * it is asked on behalf of whoever is signed in and protects small counts accordingly by leaving them out.
 */
public interface StartedCourseSource {
    /** By municipality code; courses that began on the date or before. */
    Map<String, Integer> count(Collection<String> municipalities, LocalDate asOf);
}
