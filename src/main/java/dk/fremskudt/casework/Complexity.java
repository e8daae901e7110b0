package dk.fremskudt.casework;

/** How tangled the citizen's situation is, by the caseworker's judgement (M176). */
public enum Complexity {
    ORDINARY,
    COMPLEX,
    VERY_COMPLEX
}
