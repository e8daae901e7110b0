package dk.fremskudt.monitoring.facts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The way to a municipality's courses as evaluation may know them. Demonstration courses of a real municipality have no
 * facts: made-up answers must never reach its figures.
 */
public interface MonitoringFacts {

    /** The key that stands for a course of the municipality whose work this is. */
    UUID key(String reference);

    /** The facts of those courses; a course that has none is left out. */
    List<MonitoredCourseFact> of(Collection<String> references);

    /** The keys of the municipality's rebuilt courses, by the data set that they are from. */
    Map<String, List<UUID>> rebuilt();
}
