package dk.fremskudt.casework;

/** The two ways out of outreach casework (M16): on to ordinary casework, or no further need of support (M118). */
public enum ClosingExit {
    ORDINARY_CASEWORK,
    NO_FURTHER_NEED
}
