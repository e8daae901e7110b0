package dk.fremskudt.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.evaluation.Figures.Coverage;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Courses carried out, registered and complete, municipality by municipality (M152). */
class CoverageTableTest {
    private final TreeMap<Integer, int[]> courses = new TreeMap<>();

    @Test
    void whereNothingIsSmallAllIsShown() {
        courses.put(751, new int[] {60, 55, 40});
        courses.put(99, new int[] {20, 10, 5});
        assertThat(covered(5))
                .containsExactly(new Coverage("099", 20, 10, 5, false), new Coverage("751", 60, 55, 40, false));
    }

    @Test
    void aSmallCountIsHiddenAndTheNextSmallestWithItSinceTheWholeIsPrintedElsewhere() {
        courses.put(159, new int[] {60, 55, 4});
        courses.put(230, new int[] {20, 10, 9});
        courses.put(751, new int[] {60, 55, 8});
        assertThat(covered(5))
                .containsExactly(
                        new Coverage("159", 60, 55, null, true),
                        new Coverage("230", 20, 10, 9, false),
                        new Coverage("751", 60, 55, null, true));
    }

    @Test
    void ofTwoThatAreNextTheFirstIsHidden() {
        courses.put(159, new int[] {60, 4, 0});
        courses.put(230, new int[] {60, 9, 0});
        courses.put(751, new int[] {60, 9, 0});
        assertThat(covered(5)).extracting(Coverage::registered).containsExactly(null, null, 9);
    }

    @Test
    void twoSmallCountsHideEachOther() {
        courses.put(159, new int[] {3, 20, 20});
        courses.put(230, new int[] {1, 20, 20});
        courses.put(751, new int[] {60, 20, 20});
        assertThat(covered(5)).extracting(Coverage::courses).containsExactly(null, null, 60);
        assertThat(covered(5)).extracting(Coverage::suppressed).containsExactly(true, true, false);
    }

    @Test
    void zeroIsNeitherSmallNorHidesAnything() {
        courses.put(159, new int[] {20, 0, 3});
        courses.put(230, new int[] {20, 0, 0});
        courses.put(751, new int[] {20, 0, 20});
        assertThat(covered(5)).extracting(Coverage::registered).containsExactly(0, 0, 0);
        assertThat(covered(5)).extracting(Coverage::complete).containsExactly(null, 0, null);
    }

    @Test
    void aSmallCountThatNothingCanHideIsHiddenAlone() {
        courses.put(751, new int[] {3, 3, 0});
        assertThat(covered(5)).containsExactly(new Coverage("751", null, null, 0, true));
    }

    @Test
    void oneMoreThanZeroIsSmallAndTheThresholdIsNot() {
        courses.put(159, new int[] {1, 5, 4});
        courses.put(751, new int[] {9, 9, 9});
        assertThat(covered(5))
                .containsExactly(new Coverage("159", null, 5, null, true), new Coverage("751", null, 9, null, true));
        assertThat(covered(0)).extracting(Coverage::courses).containsExactly(1, 9);
    }

    private List<Coverage> covered(int threshold) {
        return CoverageTable.of(courses, threshold);
    }
}
