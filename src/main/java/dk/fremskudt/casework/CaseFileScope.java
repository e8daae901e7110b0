package dk.fremskudt.casework;

/** Which courses a list shows. All but the last are open ones. */
public enum CaseFileScope {
    MINE,
    OPEN,
    /** A deadline that binds has passed and nothing was done (M74). */
    LATE,
    /** The planned end is near or gone (M17). */
    CLOSING_SOON,
    CLOSED
}
