package dk.fremskudt.contact;

/** Which hat the caseworker wore when writing the note: the coach's or the authority's (M111). */
public enum NoteKind {
    COACHING,
    AUTHORITY
}
