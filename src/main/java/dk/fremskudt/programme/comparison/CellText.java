package dk.fremskudt.programme.comparison;

import dk.fremskudt.platform.Texts;
import dk.fremskudt.programme.Dimension.Said;
import dk.fremskudt.programme.ModelCode;
import dk.fremskudt.programme.ProgrammeModel;
import dk.fremskudt.programme.ProgrammeModel.Aftercare;
import dk.fremskudt.programme.ProgrammeModel.DeadlineRule;
import dk.fremskudt.programme.ProgrammeModel.GrantCompetence;
import dk.fremskudt.programme.ProgrammeModel.Labelled;
import dk.fremskudt.programme.ProgrammeModel.LegalBasis;
import dk.fremskudt.programme.ProgrammeModel.MeetingCadence;
import dk.fremskudt.programme.ProgrammeModel.ScreeningForm;
import dk.fremskudt.programme.ProgrammeModel.TargetGroup;
import dk.fremskudt.programme.ProgrammeModel.Tools;
import dk.fremskudt.programme.ProgrammeModel.WaveRule;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One cell of the comparison, worked out from the model: the municipality's own words, and numbers from its data. How a
 * cell reads follows from what kind of thing the model says. A dimension may have words of its own, {@code
 * programme.cell.DIMENSION}: around a number, for a value ({@code .VALUE}), for an empty list ({@code .none}).
 */
final class CellText {
    private final String dimension;
    private final Tools tools;

    private CellText(String dimension, Tools tools) {
        this.dimension = dimension;
        this.tools = tools;
    }

    static @Nullable String of(Said said, ProgrammeModel model) {
        var value = said.value();
        if (value == null) return null;
        return new CellText(said.dimension().code(), model.tools()).words(value);
    }

    private String words(Object value) {
        return switch (value) {
            case String words -> has("." + words) ? own("." + words) : words;
            case Number number -> has("") ? own("", number) : number.toString();
            case Boolean yes -> text(yes ? "yes" : "no");
            case ModelCode code -> Texts.get(code.text());
            case Labelled labelled -> labelled.label();
            case TargetGroup group -> group.description();
            case DeadlineRule rule -> deadline(rule);
            case WaveRule wave -> wave(wave);
            case MeetingCadence meeting -> text("cell.meeting", meeting.label(), meeting.everyWeeks());
            case GrantCompetence grant -> grant(grant);
            case Aftercare aftercare -> aftercare(aftercare);
            case ScreeningForm form -> screening(form);
            case List<?> list -> lines(list);
            default -> throw new IllegalArgumentException("no words for " + value.getClass());
        };
    }

    private String lines(List<?> list) {
        if (list.isEmpty()) return has(".none") ? own(".none") : "";
        boolean numbered = list.size() > 1 && list.getFirst() instanceof TargetGroup;
        return IntStream.range(0, list.size())
                .mapToObj(i -> (numbered ? (i + 1) + ") " : "") + words(list.get(i)))
                .collect(Collectors.joining("\n"));
    }

    private static String deadline(DeadlineRule rule) {
        var days = text(rule.workingDays() ? "cell.workingDays" : "cell.days", rule.days());
        return text(
                "cell.deadline", rule.label(), days, Texts.get(rule.strictness().text()));
    }

    private static String wave(WaveRule wave) {
        return text("cell.wave." + wave.anchor().name().toLowerCase(Locale.ROOT), wave.number(), wave.monthsAfter());
    }

    private static String aftercare(Aftercare aftercare) {
        if (!aftercare.offered()) return text("cell.noAftercare");
        return aftercare.everyMonths() == null || aftercare.forMonths() == null
                ? aftercare.rule()
                : text("cell.aftercare", aftercare.everyMonths(), aftercare.forMonths());
    }

    private String grant(GrantCompetence grant) {
        var bases = grant.legalBases().stream()
                .map(code -> tools.legalBasis(code).map(LegalBasis::label).orElse(code))
                .collect(Collectors.joining("; "));
        var role = grant.role() == null ? "" : Texts.get(grant.role().text());
        return grant.limitKroner() == null
                ? text("cell.grant", role, bases)
                : text("cell.grantLimit", role, bases, grant.limitKroner());
    }

    private static String screening(ScreeningForm form) {
        int criteria = form.categories().stream()
                .mapToInt(category -> category.criteria().size())
                .sum();
        return text(
                form.mandatory() ? "cell.screeningMandatory" : "cell.screening",
                criteria,
                form.categories().size(),
                form.adviseFrom());
    }

    /** Whether the dimension has words of its own. */
    private boolean has(String rest) {
        return Texts.has("programme.cell." + dimension + rest);
    }

    private String own(String rest, Object... arguments) {
        return text("cell." + dimension + rest, arguments);
    }

    private static String text(String key, Object... arguments) {
        return Texts.get("programme." + key, arguments);
    }
}
