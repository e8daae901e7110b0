package dk.fremskudt.referral;

/** What the caseworker chose when warned that the citizen may be known already (M68). */
public enum KnownChoice {
    /** There was nothing to warn of. */
    NOT_KNOWN,
    /** She is known, and this is registered as a new enquiry all the same. */
    KNOWN_NEW_ENQUIRY,
    /** She resembles someone known, but is another. */
    ANOTHER_PERSON
}
