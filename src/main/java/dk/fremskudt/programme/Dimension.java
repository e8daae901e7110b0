package dk.fremskudt.programme;

import dk.fremskudt.platform.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What models are compared by (M30-M36, M46). Which there are stands at the model's fields, in {@link
 * ProgrammeModel#said}; those that others ask for by name stand here.
 *
 * @param code the code that outsiders see
 * @param requirement the requirement of the method that asks for it, such as M30
 */
public record Dimension(String code, String requirement, Aspect aspect) {
    public static final Dimension OUTREACH_FOCUS = new Dimension("outreach_focus", "M30", Aspect.TASKS);
    public static final Dimension TARGET_GROUPS = new Dimension("target_groups", "M31", Aspect.TASKS);
    /** Counted from registrations, never part of a model. */
    public static final Dimension STARTED_COURSES = new Dimension("started_courses", "M32", Aspect.TASKS);

    public static final Dimension CASEWORKERS = new Dimension("caseworkers", "M33", Aspect.PEOPLE);
    public static final Dimension ANCHORING = new Dimension("anchoring", "M34", Aspect.ORGANISATION);
    public static final Dimension PLACEMENT = new Dimension("placement", "M35", Aspect.ORGANISATION);
    public static final Dimension WAVES = new Dimension("waves", "M141", Aspect.TASKS);

    /** The table of the 2014 report, in its order. */
    private static final List<Dimension> REPORT =
            List.of(OUTREACH_FOCUS, TARGET_GROUPS, STARTED_COURSES, CASEWORKERS, ANCHORING, PLACEMENT);

    /** What a model says in a dimension; null where it has nothing to say. */
    public record Said(Dimension dimension, @Nullable Object value) {}

    /** All: first the report's, then what else a model is made of. */
    public static List<Dimension> all() {
        return Stream.concat(
                        REPORT.stream(), EmptyModel.create().said().stream().map(Said::dimension))
                .distinct()
                .toList();
    }

    Said says(@Nullable Object value) {
        return new Said(this, value);
    }

    /** Whether the report of 2014 has it in its table. */
    public boolean isInReport() {
        return REPORT.contains(this);
    }

    public String label(Locale locale) {
        return Texts.get(locale, "programme.dimension." + code);
    }
}
