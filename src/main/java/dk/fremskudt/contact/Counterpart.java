package dk.fremskudt.contact;

/** Whom a contact was with: the citizen, or those whom the caseworker coordinates with (M72, M94). */
public enum Counterpart {
    CITIZEN,
    PARTNERS
}
