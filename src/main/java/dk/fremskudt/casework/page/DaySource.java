package dk.fremskudt.casework.page;

import dk.fremskudt.identity.UserId;
import java.util.List;

/** Tells what waits for a caseworker in her courses. Asked each time she looks at her day. */
public interface DaySource {
    /** Where it stands among what waits since the same day; handovers without an answer stand at 20. */
    int order();

    /** What is told of a course that is closed is left out of the day. */
    List<Waiting> waitingFor(UserId caseworker);
}
