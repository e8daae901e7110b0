package dk.fremskudt.contact;

/** Who made the move. */
public enum Direction {
    OUT,
    IN
}
