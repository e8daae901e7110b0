package dk.fremskudt.monitoring;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One wave of a course as its form shows it.
 *
 * @param opensOn null while the wave waits for the course to close
 * @param answers by item, every answer that is stored
 * @param known by item, what the product knows already and will be stored with the first answer (M75)
 */
public record WaveSheet(
        int wave,
        String label,
        WaveState state,
        @Nullable LocalDate opensOn,
        LocalDate dueOn,
        @Nullable LocalDate registeredOn,
        Map<String, Set<String>> answers,
        Map<String, Set<String>> known) {}
