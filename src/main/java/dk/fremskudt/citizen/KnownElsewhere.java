package dk.fremskudt.citizen;

import java.util.List;

/** What a module above knows of a citizen, so that a caseworker sees it before she begins anew (M68). */
public interface KnownElsewhere {

    List<Known> of(CitizenId citizen);

    /**
     * One thing known.
     *
     * @param label a sentence for the screen, without personal data
     * @param route where it is seen
     */
    record Known(String label, String route) {}
}
