package dk.fremskudt.monitoring.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What evaluation may know of a course: a key that nobody recognises it by, when it began, and its answers. The dates
 * choose courses by period; evaluation never shows them.
 *
 * @param rebuiltFrom the data set that the course was rebuilt from, which course gave which two answers being made up; null
 *     for all others
 */
public record MonitoredCourseFact(
        UUID key,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate firstRegistered,
        @Nullable String rebuiltFrom,
        List<AnswerFact> answers) {
    private static final Set<Integer> WAVES = Set.of(1, 2, 3);

    /** Registered in waves 1, 2 and 3 (M142). */
    public boolean isComplete() {
        return answers.stream()
                .map(AnswerFact::wave)
                .collect(Collectors.toSet())
                .containsAll(WAVES);
    }
}
