package dk.fremskudt.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.platform.Texts;
import dk.fremskudt.programme.ProgrammeModel.DeadlineCode;
import dk.fremskudt.programme.ProgrammeModel.DeadlineRule;
import dk.fremskudt.programme.ProgrammeModel.GrantCompetence;
import dk.fremskudt.programme.ProgrammeModel.Granter;
import dk.fremskudt.programme.ProgrammeModel.LegalBasis;
import dk.fremskudt.programme.ProgrammeModel.LegalBasisKind;
import dk.fremskudt.programme.ProgrammeModel.Phase;
import dk.fremskudt.programme.ProgrammeModel.PhaseCode;
import dk.fremskudt.programme.ProgrammeModel.Strictness;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The model's closed sets: how a value is written, what it is called, and what was stored before they were types. */
class ModelCodeTest {
    @Test
    void aValueIsWrittenByItsCodeAndReadBack() {
        var rule = new DeadlineRule(DeadlineCode.PARTNER_REPLY, "Svar", 3, true, Strictness.HARD);
        assertThat(ModelJson.write(rule))
                .isEqualTo(
                        "{\"code\":\"partner_reply\",\"label\":\"Svar\",\"days\":3,\"workingDays\":true,\"strictness\":\"HARD\"}");
        assertThat(ModelJson.read(ModelJson.write(rule), DeadlineRule.class)).isEqualTo(rule);
        var basis = new LegalBasis("sel_4", "Råd", LegalBasisKind.ADVICE);
        assertThat(ModelJson.read(ModelJson.write(basis), LegalBasis.class)).isEqualTo(basis);
        assertThat(ModelJson.write(new GrantCompetence(Granter.LEAD, List.of(), null, "")))
                .startsWith("{\"role\":\"LEAD\",");
        assertThat(ModelJson.write(new Phase(PhaseCode.FOLLOW_UP, "Opfølgning", List.of())))
                .startsWith("{\"code\":\"follow_up\",");
    }

    @Test
    void anOpenChoiceOfAnOlderDraftReadsAsNothing() {
        assertThat(ModelJson.read("{\"code\":\"\",\"label\":\"\",\"steps\":[]}", Phase.class)
                        .code())
                .isNull();
        assertThat(ModelJson.read("{\"role\":\"\",\"legalBases\":[],\"note\":\"\"}", GrantCompetence.class)
                        .role())
                .isNull();
    }

    /** Before the set was a type, a phase whose name was typed first got a code from its name. */
    @Test
    void aValueThatNoSetHasReadsAsNothingAndTheModelStaysReadable() {
        assertThat(ModelJson.read("{\"code\":\"noget\",\"label\":\"Noget\",\"steps\":[]}", Phase.class))
                .isEqualTo(new Phase(null, "Noget", List.of()));
    }

    @Test
    void whatWasStoredByItsCodeIsFoundByIt() {
        assertThat(DeadlineCode.of("coordinating_meeting")).isEqualTo(DeadlineCode.COORDINATING_MEETING);
    }

    @Test
    void everyValueHasAText() {
        assertThat(values().toList())
                .hasSizeGreaterThan(30)
                .allSatisfy(value ->
                        assertThat(Texts.has(value.text())).as(value.text()).isTrue());
    }

    private static Stream<ModelCode> values() {
        return Arrays.stream(ProgrammeModel.class.getDeclaredClasses())
                .filter(ModelCode.class::isAssignableFrom)
                .flatMap(set -> Arrays.stream(set.getEnumConstants()))
                .map(ModelCode.class::cast);
    }
}
