package dk.fremskudt.casereview;

/** How far a pack has come. It is written in only while it is a draft. */
public enum PackState {
    DRAFT,
    /** The machine finds nothing that is not dealt with; a second reader's turn. */
    CHECKED,
    /** Somebody else has read it and found nobody in it. */
    PASSED,
    /** Evaluators can read it. */
    RELEASED,
    WITHDRAWN
}
