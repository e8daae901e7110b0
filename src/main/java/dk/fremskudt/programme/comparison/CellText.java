package dk.fremskudt.programme.comparison;

import dk.fremskudt.platform.Texts;
import dk.fremskudt.programme.Dimension;
import dk.fremskudt.programme.ProgrammeModel;
import dk.fremskudt.programme.ProgrammeModel.Aftercare;
import dk.fremskudt.programme.ProgrammeModel.DeadlineRule;
import dk.fremskudt.programme.ProgrammeModel.MeetingCadence;
import dk.fremskudt.programme.ProgrammeModel.Organisation;
import dk.fremskudt.programme.ProgrammeModel.TargetGroup;
import dk.fremskudt.programme.ProgrammeModel.WaveRule;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One cell of the comparison, worked out from the model: the municipality's own words, and numbers from its data. */
final class CellText {
    private CellText() {}

    static @Nullable String of(Dimension dimension, ProgrammeModel model) {
        var tasks = model.tasks();
        var organisation = model.organisation();
        var people = model.people();
        var tools = model.tools();
        return switch (dimension) {
            case STARTED_COURSES -> null;
            case OUTREACH_FOCUS -> tasks.outreachFocus();
            case TARGET_GROUPS -> targetGroups(tasks.targetGroups());
            case CASEWORKERS -> Integer.toString(people.caseworkers());
            case ANCHORING -> organisation.anchoringText();
            case PLACEMENT -> organisation.placementText();
            case OUTREACH_CHANNELS -> lines(tasks.outreachChannels(), Function.identity());
            case EFFORTS ->
                tasks.efforts().isEmpty()
                        ? text("cell.onlyCasework")
                        : lines(tasks.efforts(), ProgrammeModel.Effort::label);
            case COURSE_LENGTH -> text("cell.months", tasks.courseLengthMonths());
            case DEADLINES -> lines(tasks.deadlines(), CellText::deadline);
            case WAVES -> lines(tasks.waves(), CellText::wave);
            case QUESTIONNAIRES -> lines(tasks.questionnaires(), CellText::questionnaire);
            case AFTERCARE -> aftercare(tasks.aftercare());
            case VARIANT -> text("variant." + organisation.variant());
            case OWNERS -> owners(organisation);
            case MANAGEMENT -> organisation.managementLine();
            case MEETINGS -> lines(organisation.meetings(), CellText::meeting);
            case MAY_REFER -> lines(organisation.mayRefer(), Function.identity());
            case STAFFING -> people.staffing();
            case CONTACT_FORM -> text("contactForm." + people.contactForm());
            case GRANTS -> lines(people.grants(), grant -> grant(grant, tools));
            case QUALIFICATIONS -> lines(people.qualifications(), Function.identity());
            case SCREENING -> screening(tools.screening());
            case METHODS -> lines(tools.methods(), ProgrammeModel.Method::label);
            case TEMPLATES -> lines(tools.templates(), ProgrammeModel.Template::label);
            case LEGAL_BASES -> lines(tools.legalBases(), ProgrammeModel.LegalBasis::label);
            case PLACE_TYPES -> lines(tools.placeTypes(), ProgrammeModel.PlaceType::label);
        };
    }

    /** A questionnaire by its name, where the product knows it. */
    private static String questionnaire(String code) {
        return Texts.has("programme.questionnaire." + code) ? text("questionnaire." + code) : code;
    }

    private static String targetGroups(List<TargetGroup> groups) {
        if (groups.size() == 1) return groups.getFirst().description();
        return IntStream.range(0, groups.size())
                .mapToObj(i -> (i + 1) + ") " + groups.get(i).description())
                .collect(Collectors.joining("\n"));
    }

    private static String deadline(DeadlineRule rule) {
        var days = text(rule.workingDays() ? "cell.workingDays" : "cell.days", rule.days());
        return text("cell.deadline", rule.label(), days, text("strictness." + rule.strictness()));
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

    private static String owners(Organisation organisation) {
        boolean social = organisation.socialOwner() != null;
        boolean employment = organisation.employmentOwner() != null;
        if (social && employment) return text("cell.bothOwners");
        if (social) return text("cell.socialOwner");
        return text(employment ? "cell.employmentOwner" : "cell.noOwner");
    }

    private static String meeting(MeetingCadence meeting) {
        return text("cell.meeting", meeting.label(), meeting.everyWeeks());
    }

    private static String grant(ProgrammeModel.GrantCompetence grant, ProgrammeModel.Tools tools) {
        var bases = grant.legalBases().stream()
                .map(code -> tools.legalBasis(code)
                        .map(ProgrammeModel.LegalBasis::label)
                        .orElse(code))
                .collect(Collectors.joining("; "));
        var role = text("granter." + grant.role());
        return grant.limitKroner() == null
                ? text("cell.grant", role, bases)
                : text("cell.grantLimit", role, bases, grant.limitKroner());
    }

    private static String screening(ProgrammeModel.ScreeningForm form) {
        int criteria = form.categories().stream()
                .mapToInt(category -> category.criteria().size())
                .sum();
        return text(
                form.mandatory() ? "cell.screeningMandatory" : "cell.screening",
                criteria,
                form.categories().size(),
                form.adviseFrom());
    }

    private static <T> String lines(List<T> list, Function<T, String> line) {
        return list.stream().map(line).collect(Collectors.joining("\n"));
    }

    private static String text(String key, Object... arguments) {
        return Texts.get("programme." + key, arguments);
    }
}
