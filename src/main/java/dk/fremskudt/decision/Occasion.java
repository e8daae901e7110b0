package dk.fremskudt.decision;

/** When and where it was decided: with the citizen, right after, or at the desk (M103). */
public enum Occasion {
    AT_MEETING,
    AFTER_MEETING,
    OFFICE
}
