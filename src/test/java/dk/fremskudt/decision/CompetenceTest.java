package dk.fremskudt.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.identity.Role;
import dk.fremskudt.programme.ProgrammeModel.GrantCompetence;
import dk.fremskudt.programme.ProgrammeModel.Granter;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompetenceTest {

    private static final List<GrantCompetence> GRANTS = List.of(
            new GrantCompetence(Granter.CASEWORKER, List.of("las_81"), 2_000, ""),
            new GrantCompetence(Granter.LEAD, List.of("las_81", "sel_85"), null, ""));

    @Test
    void whereTheModelIsSilentTheCaseworkerRecommends() {
        assertThat(Competence.of(GRANTS, Role.CASEWORKER, "sel_85", null)).isInstanceOf(Competence.MustRecommend.class);
        assertThat(Competence.of(List.of(), Role.LEAD, "las_81", null)).isInstanceOf(Competence.MustRecommend.class);
    }

    @Test
    void theLimitIsTheLastOreThatMayBeGranted() {
        assertThat(Competence.of(GRANTS, Role.CASEWORKER, "las_81", 200_000L)).isInstanceOf(Competence.MayDecide.class);
        assertThat(Competence.of(GRANTS, Role.CASEWORKER, "las_81", 200_001L))
                .isEqualTo(new Competence.AboveLimit(2_000));
    }

    @Test
    void whereNoMoneyIsGivenNoLimitIsInTheWay() {
        assertThat(Competence.of(GRANTS, Role.CASEWORKER, "las_81", null)).isInstanceOf(Competence.MayDecide.class);
    }

    @Test
    void ofSeveralLimitsTheGreatestCounts() {
        var twice = List.of(
                new GrantCompetence(Granter.CASEWORKER, List.of("las_81"), 500, ""),
                new GrantCompetence(Granter.CASEWORKER, List.of("las_81", "sel_85"), 3_000, ""),
                new GrantCompetence(Granter.CASEWORKER, List.of("las_81"), 1_000, ""));
        assertThat(Competence.of(twice, Role.CASEWORKER, "las_81", 300_000L)).isInstanceOf(Competence.MayDecide.class);
        assertThat(Competence.of(twice, Role.CASEWORKER, "las_81", 300_001L))
                .isEqualTo(new Competence.AboveLimit(3_000));
    }

    @Test
    void aCompetenceWithoutLimitGrantsAnyAmount() {
        assertThat(Competence.of(GRANTS, Role.LEAD, "sel_85", 90_000_000L)).isInstanceOf(Competence.MayDecide.class);
    }
}
