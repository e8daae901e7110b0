package dk.fremskudt.referral;

/** How the partner and the municipality spoke together. */
public enum Channel {
    PHONE,
    MAIL,
    IN_PERSON,
    MEETING,
    LETTER,
    OTHER
}
