package dk.fremskudt.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fremskudt.programme.ProgrammeModel.DeadlineCode;
import dk.fremskudt.programme.ProgrammeModel.DeadlineRule;
import dk.fremskudt.programme.ProgrammeModel.Method;
import dk.fremskudt.programme.ProgrammeModel.PlaceType;
import dk.fremskudt.programme.ProgrammeModel.TargetGroup;
import dk.fremskudt.programme.ProgrammeModel.WaveRule;
import org.junit.jupiter.api.Test;

class ProgrammeModelTest {
    private final ProgrammeModel model = Fremby.model();

    @Test
    void whatHasACodeIsFoundByIt() {
        assertThat(model.tasks().targetGroup("young")).map(TargetGroup::label).contains("Unge 17-29 år");
        assertThat(model.tasks().wave(3)).map(WaveRule::label).contains("Opfølgning");
        assertThat(model.tasks().deadline(DeadlineCode.PARTNER_REPLY))
                .map(DeadlineRule::days)
                .contains(3);
        assertThat(model.tools().method("it_backpack")).map(Method::label).contains("IT-rygsæk");
        assertThat(model.tools().placeType("home")).map(PlaceType::label).contains("Eget hjem");
    }

    @Test
    void whatTheModelDoesNotHaveIsNotFound() {
        assertThat(model.tasks().targetGroup("old")).isEmpty();
        assertThat(model.tasks().wave(4)).isEmpty();
        assertThat(Fremby.with("/tasks/deadlines", "[]").tasks().deadline(DeadlineCode.FIRST_CONTACT))
                .isEmpty();
        assertThat(model.tools().method("hypnosis")).isEmpty();
        assertThat(model.tools().placeType("moon")).isEmpty();
        assertThatThrownBy(() -> DeadlineCode.of("never")).isInstanceOf(IllegalArgumentException.class);
    }
}
