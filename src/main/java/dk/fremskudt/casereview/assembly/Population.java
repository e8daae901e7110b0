package dk.fremskudt.casereview.assembly;

import dk.fremskudt.casereview.assembly.QuasiIdentifiers.Shown;
import dk.fremskudt.casework.CaseFileId;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The municipality's courses, made up or real, that any of them hides among.
 *
 * @param byPlace in how many of them somebody met at each type of place
 * @param byBasis in how many of them something was decided on each legal basis
 */
record Population(
        Map<CaseFileId, QuasiIdentifiers> courses, Map<String, Integer> byPlace, Map<String, Integer> byBasis) {
    /** Too few courses may have met at a place or had a decision on a legal basis for it to be named. */
    private static final int RARE = QuasiIdentifiers.THRESHOLD;

    QuasiIdentifiers of(CaseFileId course) {
        return Objects.requireNonNull(courses.get(course), "a course is one of its own population");
    }

    /** The most that can be shown of it among all of them. */
    Shown shown(CaseFileId course) {
        return of(course).among(List.copyOf(courses.values()));
    }

    int size() {
        return courses.size();
    }

    boolean isRarePlace(String place) {
        return byPlace.getOrDefault(place, 0) < RARE;
    }

    boolean isRareBasis(String basis) {
        return byBasis.getOrDefault(basis, 0) < RARE;
    }
}
