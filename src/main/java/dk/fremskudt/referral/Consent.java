package dk.fremskudt.referral;

/** Whether the citizen agrees to be contacted. */
public enum Consent {
    GIVEN,
    REFUSED,
    NOT_ASKED
}
