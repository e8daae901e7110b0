package dk.fremskudt.referral;

/** What a screening came to (M67). */
public enum Outcome {
    /** Outreach casework (da. fremskudt sagsbehandling). */
    OUTREACH,
    ORDINARY_CASEWORK,
    OTHER_SERVICE,
    /** No course, but the enquiry made the citizen's existing caseworker act (M60). */
    CASEWORKER_ALERTED,
    NO_ACTION
}
