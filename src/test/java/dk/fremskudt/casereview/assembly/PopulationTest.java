package dk.fremskudt.casereview.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fremskudt.casework.CaseFileId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PopulationTest {
    private static final CaseFileId COURSE = new CaseFileId(UUID.randomUUID());

    private static final Population POPULATION = new Population(
            Map.of(
                    COURSE,
                    woman(),
                    new CaseFileId(UUID.randomUUID()),
                    woman(),
                    new CaseFileId(UUID.randomUUID()),
                    woman()),
            Map.of("home", 3, "street", 2),
            Map.of("sel_4", 3, "sel_85", 2));

    private static QuasiIdentifiers woman() {
        return new QuasiIdentifiers("female", null, "young", null);
    }

    @Test
    void whatFewerThanThreeCoursesHaveIsRareAndSoIsWhatNoneHas() {
        assertThat(POPULATION.isRarePlace("home")).isFalse();
        assertThat(POPULATION.isRarePlace("street")).isTrue();
        assertThat(POPULATION.isRarePlace("workplace")).isTrue();
        assertThat(POPULATION.isRareBasis("sel_4")).isFalse();
        assertThat(POPULATION.isRareBasis("sel_85")).isTrue();
        assertThat(POPULATION.isRareBasis("sel_99")).isTrue();
    }

    @Test
    void aCourseHidesAmongAllOfThemItselfIncluded() {
        assertThat(POPULATION.size()).isEqualTo(3);
        assertThat(POPULATION.shown(COURSE).features()).isEqualTo(woman());
        assertThat(POPULATION.shown(COURSE).enough()).isTrue();
    }

    @Test
    void nobodyIsHiddenInAPopulationThatSheIsNoPartOf() {
        assertThatThrownBy(() -> POPULATION.shown(new CaseFileId(UUID.randomUUID())))
                .isInstanceOf(NullPointerException.class);
    }
}
