package dk.fremskudt.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormerActsTest {
    @Test
    void anActOfAnEarlierVersionIsCalledWhatItIsCalledToday() {
        assertThat(FormerActs.today("model-published")).isEqualTo("programme.publishedModel");
        assertThat(FormerActs.today("changed")).isEqualTo("platform.changed");
    }

    @Test
    void anActOfTodayKeepsItsName() {
        assertThat(FormerActs.today("decision.decided")).isEqualTo("decision.decided");
    }
}
