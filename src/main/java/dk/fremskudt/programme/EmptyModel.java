package dk.fremskudt.programme;

import dk.fremskudt.platform.Texts;
import dk.fremskudt.programme.ProgrammeModel.Aftercare;
import dk.fremskudt.programme.ProgrammeModel.DeadlineRule;
import dk.fremskudt.programme.ProgrammeModel.Organisation;
import dk.fremskudt.programme.ProgrammeModel.People;
import dk.fremskudt.programme.ProgrammeModel.ScreeningForm;
import dk.fremskudt.programme.ProgrammeModel.Strictness;
import dk.fremskudt.programme.ProgrammeModel.Tasks;
import dk.fremskudt.programme.ProgrammeModel.Tools;
import dk.fremskudt.programme.ProgrammeModel.WaveAnchor;
import dk.fremskudt.programme.ProgrammeModel.WaveRule;
import java.util.List;

/** Where a municipality without a model begins: only what is common to all, the course's length and the three waves. */
final class EmptyModel {
    private EmptyModel() {}

    static ProgrammeModel create() {
        return new ProgrammeModel("", tasks(), organisation(), people(), tools());
    }

    private static Tasks tasks() {
        return new Tasks(
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                3,
                List.of(new DeadlineRule(
                        "first_contact", Texts.get("programme.empty.firstContact"), 2, true, Strictness.HARD)),
                List.of(
                        new WaveRule(1, Texts.get("programme.empty.wave1"), WaveAnchor.OPENING, 0),
                        new WaveRule(2, Texts.get("programme.empty.wave2"), WaveAnchor.CLOSING, 0),
                        new WaveRule(3, Texts.get("programme.empty.wave3"), WaveAnchor.CLOSING, 3)),
                List.of("fs-core-1"),
                new Aftercare(false, null, null, ""),
                null,
                "",
                "");
    }

    private static Organisation organisation() {
        return new Organisation(
                List.of(), "", null, null, null, "", "within_structure", List.of(), "", List.of(), List.of());
    }

    private static People people() {
        return new People(1, List.of(), "", "single", List.of(), List.of(), List.of());
    }

    private static Tools tools() {
        return new Tools(new ScreeningForm(false, "", 1, List.of()), List.of(), List.of(), List.of(), List.of());
    }
}
