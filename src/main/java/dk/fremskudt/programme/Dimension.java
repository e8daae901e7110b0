package dk.fremskudt.programme;

import dk.fremskudt.platform.Texts;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What models are compared by. The first six are the table of the 2014 report in its order (M30-M35); the rest is what
 * else a model is made of (M46).
 */
public enum Dimension {
    OUTREACH_FOCUS("M30", Aspect.TASKS),
    TARGET_GROUPS("M31", Aspect.TASKS),
    /** Counted from registrations, never part of a model. */
    STARTED_COURSES("M32", Aspect.TASKS),
    CASEWORKERS("M33", Aspect.PEOPLE),
    ANCHORING("M34", Aspect.ORGANISATION),
    PLACEMENT("M35", Aspect.ORGANISATION),
    OUTREACH_CHANNELS("M47", Aspect.TASKS),
    EFFORTS("M218", Aspect.TASKS),
    COURSE_LENGTH("M17", Aspect.TASKS),
    DEADLINES("M71", Aspect.TASKS),
    WAVES("M141", Aspect.TASKS),
    QUESTIONNAIRES("M138", Aspect.TASKS),
    AFTERCARE("M120", Aspect.TASKS),
    VARIANT("M228", Aspect.ORGANISATION),
    OWNERS("M20", Aspect.ORGANISATION),
    MANAGEMENT("M102", Aspect.ORGANISATION),
    MEETINGS("M97", Aspect.ORGANISATION),
    MAY_REFER("M54", Aspect.ORGANISATION),
    STAFFING("M37", Aspect.PEOPLE),
    CONTACT_FORM("M229", Aspect.PEOPLE),
    GRANTS("M106", Aspect.PEOPLE),
    QUALIFICATIONS("M124", Aspect.PEOPLE),
    SCREENING("M62", Aspect.TOOLS),
    METHODS("M234", Aspect.TOOLS),
    TEMPLATES("M8", Aspect.TOOLS),
    LEGAL_BASES("M105", Aspect.TOOLS),
    PLACE_TYPES("M5", Aspect.TOOLS);

    private static final Set<Dimension> REPORT = EnumSet.range(OUTREACH_FOCUS, PLACEMENT);

    private final String requirement;
    private final Aspect aspect;

    Dimension(String requirement, Aspect aspect) {
        this.requirement = requirement;
        this.aspect = aspect;
    }

    /** The requirement of the method that asks for it, such as M30. */
    public String requirement() {
        return requirement;
    }

    public Aspect aspect() {
        return aspect;
    }

    /** Whether the report of 2014 has it in its table. */
    public boolean isInReport() {
        return REPORT.contains(this);
    }

    /** The code that outsiders see. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label(Locale locale) {
        return Texts.get(locale, "programme.dimension." + code());
    }
}
