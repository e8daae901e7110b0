package dk.fremskudt.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.platform.Texts;
import dk.fremskudt.programme.ProgrammeModel.DeadlineCode;
import dk.fremskudt.programme.ProgrammeModel.DeadlineRule;
import dk.fremskudt.programme.ProgrammeModel.GrantCompetence;
import dk.fremskudt.programme.field.ModelField;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a draft says it lacks. That a file says the same is told by the tests of the folders. */
class ModelCheckTest {
    @Test
    void anEmptyModelHasTheCommonGroundAndLacksTheRest() {
        var empty = EmptyModel.create();
        assertThat(empty.tasks().courseLengthMonths()).isEqualTo(3);
        assertThat(empty.tasks().deadline(DeadlineCode.FIRST_CONTACT))
                .hasValueSatisfying(rule -> assertThat(rule.days()).isEqualTo(2));
        assertThat(empty.tasks().waves())
                .extracting(ProgrammeModel.WaveRule::monthsAfter)
                .containsExactly(0, 0, 3);
        assertThat(lacking(new ModelDraft(empty)))
                .contains("/title", "/tasks/targetGroups", "/organisation", "/people/staff", "/tools/methods")
                .doesNotContain("/tasks/deadlines", "/tasks/waves", "/organisation/variant", "/people/contactForm");
    }

    @Test
    void whatIsStillToBeChosenIsAskedFor() {
        var draft = new ModelDraft(EmptyModel.create());
        draft.aspect(Aspect.TASKS).withArrayProperty("deadlines").add(ModelField.blank(DeadlineRule.class));
        draft.aspect(Aspect.PEOPLE).withArrayProperty("grants").add(ModelField.blank(GrantCompetence.class));
        draft.aspect(Aspect.ORGANISATION).putNull("variant");
        assertThat(lacking(draft))
                .contains("/tasks/deadlines/1/code", "/people/grants/0/role", "/organisation/variant");
        assertThat(ModelCheck.of(draft.model(), MunicipalityProfile.UNKNOWN))
                .filteredOn(lack -> lack.pointer().equals("/organisation/variant"))
                .extracting(lack -> lack.sentence(Texts.DANISH))
                .containsExactly("Vælg en gyldig værdi under organisationsform.");
    }

    private static List<String> lacking(ModelDraft draft) {
        return ModelCheck.of(draft.model(), MunicipalityProfile.UNKNOWN).stream()
                .map(Shortcoming::pointer)
                .toList();
    }
}
