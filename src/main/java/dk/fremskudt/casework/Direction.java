package dk.fremskudt.casework;

/** Who made the move. */
public enum Direction {
    OUT,
    IN
}
