package dk.fremskudt.decision;

/** How far a decision has come. */
public enum Standing {
    DRAFT,
    /** Never changed again. */
    DECIDED,
    /** A newer decision stands in its place. */
    REPLACED
}
