package dk.fremskudt.casereview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may be shown of a course depends on how many others look like it (E16). */
class FeaturesTest {
    private static final Features WOMAN_OF_20 = new Features("female", "18_25", "young", "NO_FURTHER_NEED");

    private static List<Features> crowd(Features... others) {
        var crowd = new ArrayList<Features>(List.of(others));
        crowd.add(WOMAN_OF_20);
        return crowd;
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
        var olderTwin = new Features("female", "26_35", "young", "NO_FURTHER_NEED");
        var shown = WOMAN_OF_20.among(crowd(olderTwin, olderTwin));
        assertThat(shown.features()).isEqualTo(new Features("female", "under_36", "young", "NO_FURTHER_NEED"));
        assertThat(WOMAN_OF_20.coarsenedIn(shown.features())).containsExactly("age");
    }

    @Test
    void aRareTargetGroupIsNotStated() {
        var others = new Features("female", "18_25", "housing", "NO_FURTHER_NEED");
        var shown = WOMAN_OF_20.among(crowd(others, others));
        assertThat(shown.features()).isEqualTo(new Features("female", "18_25", null, "NO_FURTHER_NEED"));
    }

    @Test
    void noCombinationOfWhatIsShownIsRarerThanTheThreshold() {
        var crowd = crowd(
                new Features("male", "26_35", "young", null),
                new Features("female", "46_55", "housing", "ORDINARY_CASEWORK"),
                new Features("male", "18_25", "young", "NO_FURTHER_NEED"),
                new Features(null, null, "young", "NO_FURTHER_NEED"));
        var shown = WOMAN_OF_20.among(crowd);
        assertThat(shown.combinations())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.k()).isGreaterThanOrEqualTo(Features.THRESHOLD));
    }

    @Test
    void tooFewCoursesShowNothingAndSaySo() {
        var shown = WOMAN_OF_20.among(crowd());
        assertThat(shown.enough()).isFalse();
        assertThat(shown.features()).isEqualTo(new Features(null, null, null, null));
        assertThat(shown.combinations()).isEmpty();
    }
}
