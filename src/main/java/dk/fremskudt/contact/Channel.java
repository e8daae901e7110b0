package dk.fremskudt.contact;

/** How the contact was made or tried (M76). */
public enum Channel {
    HOME_VISIT,
    MEETING,
    PHONE,
    SMS,
    MAIL,
    LETTER;

    /** People are in the same room: there is a place, and somebody can stay away. */
    public boolean inPerson() {
        return this == HOME_VISIT || this == MEETING;
    }
}
