package dk.fremskudt.programme;

import dk.fremskudt.platform.Texts;
import dk.fremskudt.programme.ProgrammeModel.DeadlineCode;
import dk.fremskudt.programme.ProgrammeModel.DeadlineRule;
import dk.fremskudt.programme.ProgrammeModel.PointOfContact;
import dk.fremskudt.programme.ProgrammeModel.Strictness;
import dk.fremskudt.programme.ProgrammeModel.Variant;
import dk.fremskudt.programme.ProgrammeModel.WaveAnchor;
import dk.fremskudt.programme.ProgrammeModel.WaveRule;
import dk.fremskudt.programme.field.ModelField;
import tools.jackson.databind.node.ObjectNode;

/** Where a municipality without a model begins: only what is common to all, the course's length and the three waves. */
final class EmptyModel {
    private EmptyModel() {}

    static ProgrammeModel create() {
        var draft = new ModelDraft(ModelField.blank(ProgrammeModel.class));
        common(draft.aspect(Aspect.TASKS));
        draft.aspect(Aspect.ORGANISATION).put("variant", Variant.WITHIN_STRUCTURE.code());
        draft.aspect(Aspect.PEOPLE).put("contactForm", PointOfContact.SINGLE.code());
        return ModelJson.read(draft.root(), ProgrammeModel.class);
    }

    private static void common(ObjectNode tasks) {
        tasks.put("courseLengthMonths", 3);
        tasks.putArray("deadlines").add(firstContact());
        tasks.putArray("waves")
                .add(wave(1, WaveAnchor.OPENING, 0))
                .add(wave(2, WaveAnchor.CLOSING, 0))
                .add(wave(3, WaveAnchor.CLOSING, 3));
        tasks.putArray("questionnaires").add("fs-core-1");
    }

    private static ObjectNode firstContact() {
        return ModelField.blank(DeadlineRule.class)
                .put("code", DeadlineCode.FIRST_CONTACT.code())
                .put("label", Texts.get("programme.empty.firstContact"))
                .put("days", 2)
                .put("workingDays", true)
                .put("strictness", Strictness.HARD.code());
    }

    private static ObjectNode wave(int number, WaveAnchor anchor, int monthsAfter) {
        return ModelField.blank(WaveRule.class)
                .put("number", number)
                .put("label", Texts.get("programme.empty.wave" + number))
                .put("anchor", anchor.code())
                .put("monthsAfter", monthsAfter);
    }
}
