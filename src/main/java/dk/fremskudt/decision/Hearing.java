package dk.fremskudt.decision;

/** Whether the citizen was heard on what she did not know was in the case (da. partshøring, E17). */
public enum Hearing {
    OUTSTANDING,
    DONE,
    NOT_NEEDED
}
