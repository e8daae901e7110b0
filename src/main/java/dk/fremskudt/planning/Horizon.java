package dk.fremskudt.planning;

/** How far ahead the citizen looks (M113). */
public enum Horizon {
    SHORT,
    LONG
}
