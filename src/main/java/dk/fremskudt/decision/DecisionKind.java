package dk.fremskudt.decision;

/** What is decided, kept apart because different people may do them (M105-M106). */
public enum DecisionKind {
    /** Da. indstilling: somebody else decides; the caseworker prepares it and says what she thinks right. */
    RECOMMENDATION,
    /** Da. bevilling: the caseworker gives the help herself. */
    GRANT,
    /** Da. afgørelse: a decision of another sort, a refusal included. */
    DECISION;

    /** Binds the municipality, so that whoever does it must be allowed to. */
    public boolean binding() {
        return this != RECOMMENDATION;
    }
}
