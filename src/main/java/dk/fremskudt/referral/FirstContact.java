package dk.fremskudt.referral;

/** Who made the first contact with the citizen; as a rule not the outreach caseworker (M52). */
public enum FirstContact {
    PARTNER,
    CITIZEN,
    RELATIVE,
    CASEWORKER,
    OTHER,
    UNKNOWN
}
