package dk.fremskudt.casereview;

/** Where a text of a pack comes from. */
public enum TextSource {
    GOAL,
    CONTACT_NOTE,
    DECISION_REASONS,
    /** Written for the pack itself, such as what the citizen says of the course (M179). */
    OWN_WORDS
}
