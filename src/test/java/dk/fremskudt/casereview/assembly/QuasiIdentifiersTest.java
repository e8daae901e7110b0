package dk.fremskudt.casereview.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.casereview.assembly.QuasiIdentifiers.Combination;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may be shown of a course depends on how many others look like it (E16). */
class QuasiIdentifiersTest {
    private static final QuasiIdentifiers WOMAN_OF_20 =
            new QuasiIdentifiers("female", "18_25", "young", "NO_FURTHER_NEED");

    private static List<QuasiIdentifiers> courses(QuasiIdentifiers... others) {
        var courses = new ArrayList<QuasiIdentifiers>(List.of(others));
        courses.add(WOMAN_OF_20);
        return courses;
    }

    @Test
    void everythingIsShownWhereEnoughAreAlike() {
        var shown = WOMAN_OF_20.among(Collections.nCopies(3, WOMAN_OF_20));
        assertThat(shown.features()).isEqualTo(WOMAN_OF_20);
        assertThat(shown.enough()).isTrue();
        assertThat(shown.combinations())
                .hasSize(15)
                .allSatisfy(one -> assertThat(one.k()).isEqualTo(3));
    }

    @Test
    void aWiderAgeIsTriedFirst() {
        var olderTwin = new QuasiIdentifiers("female", "26_35", "young", "NO_FURTHER_NEED");
        var shown = WOMAN_OF_20.among(courses(olderTwin, olderTwin));
        assertThat(shown.features()).isEqualTo(new QuasiIdentifiers("female", "under_36", "young", "NO_FURTHER_NEED"));
        assertThat(WOMAN_OF_20.coarsenedIn(shown.features())).containsExactly("age");
    }

    @Test
    void aRareTargetGroupIsNotStated() {
        var others = new QuasiIdentifiers("female", "18_25", "housing", "NO_FURTHER_NEED");
        var shown = WOMAN_OF_20.among(courses(others, others));
        assertThat(shown.features()).isEqualTo(new QuasiIdentifiers("female", "18_25", null, "NO_FURTHER_NEED"));
    }

    /** Each time two others are like her but for the one thing, and two but for the other. */
    @Test
    void whatSaysLeastGoesFirst() {
        var otherAge = new QuasiIdentifiers("female", "26_35", "young", "NO_FURTHER_NEED");
        var muchOlder = new QuasiIdentifiers("female", "over_65", "young", "NO_FURTHER_NEED");
        var otherGroup = new QuasiIdentifiers("female", "18_25", "housing", "NO_FURTHER_NEED");
        var otherAgeAndGroup = new QuasiIdentifiers("female", "26_35", "housing", "NO_FURTHER_NEED");
        var man = new QuasiIdentifiers("male", "18_25", "young", "NO_FURTHER_NEED");
        var otherExit = new QuasiIdentifiers("female", "18_25", "young", "ORDINARY_CASEWORK");
        assertThat(coarsened(otherAge, otherGroup)).containsExactly("age");
        assertThat(coarsened(otherGroup, muchOlder)).containsExactly("targetGroup");
        assertThat(coarsened(otherAgeAndGroup, muchOlder)).containsExactly("age", "targetGroup");
        assertThat(coarsened(muchOlder, man)).containsExactly("age");
        assertThat(coarsened(man, otherExit)).containsExactly("sex");
        assertThat(coarsened(otherExit)).containsExactly("exit");
    }

    private static List<String> coarsened(QuasiIdentifiers... likeHer) {
        var twice = new ArrayList<>(List.of(likeHer));
        twice.addAll(List.of(likeHer));
        return WOMAN_OF_20.coarsenedIn(WOMAN_OF_20
                .among(courses(twice.toArray(QuasiIdentifiers[]::new)))
                .features());
    }

    @Test
    void everyCombinationOfWhatIsShownIsCountedTheWholeLast() {
        var courses = courses(
                new QuasiIdentifiers("female", "18_25", "young", null),
                new QuasiIdentifiers("female", "18_25", "young", "ORDINARY_CASEWORK"),
                new QuasiIdentifiers("female", null, "young", null),
                new QuasiIdentifiers("male", "18_25", "housing", null),
                new QuasiIdentifiers(null, null, null, null));
        var shown = WOMAN_OF_20.among(courses);
        assertThat(shown.features()).isEqualTo(new QuasiIdentifiers("female", "18_25", "young", null));
        assertThat(shown.combinations())
                .containsExactly(
                        new Combination(List.of("sex"), 4),
                        new Combination(List.of("age"), 4),
                        new Combination(List.of("targetGroup"), 4),
                        new Combination(List.of("sex", "age"), 3),
                        new Combination(List.of("sex", "targetGroup"), 4),
                        new Combination(List.of("age", "targetGroup"), 3),
                        new Combination(List.of("sex", "age", "targetGroup"), 3));
    }

    @Test
    void ofHerWhoseAgeIsNotKnownTheRestIsShown() {
        var ageless = new QuasiIdentifiers("female", null, "young", "NO_FURTHER_NEED");
        assertThat(ageless.among(List.of(ageless, WOMAN_OF_20, WOMAN_OF_20)).features())
                .isEqualTo(ageless);
    }

    @Test
    void noCombinationOfWhatIsShownIsRarerThanTheThreshold() {
        var courses = courses(
                new QuasiIdentifiers("male", "26_35", "young", null),
                new QuasiIdentifiers("female", "46_55", "housing", "ORDINARY_CASEWORK"),
                new QuasiIdentifiers("male", "18_25", "young", "NO_FURTHER_NEED"),
                new QuasiIdentifiers(null, null, "young", "NO_FURTHER_NEED"));
        var shown = WOMAN_OF_20.among(courses);
        assertThat(shown.combinations())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.k()).isGreaterThanOrEqualTo(QuasiIdentifiers.THRESHOLD));
    }

    @Test
    void tooFewCoursesShowNothingAndSaySo() {
        var shown = WOMAN_OF_20.among(courses());
        assertThat(shown.enough()).isFalse();
        assertThat(shown.features()).isEqualTo(new QuasiIdentifiers(null, null, null, null));
        assertThat(shown.combinations()).isEmpty();
    }
}
