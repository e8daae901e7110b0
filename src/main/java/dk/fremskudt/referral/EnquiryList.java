package dk.fremskudt.referral;

/** The lists that enquiries are looked at in. Each count on the start page opens the list of the same name. */
public enum EnquiryList {
    OPEN,
    NEW,
    SCREENING,
    MINE,
    /** The deadline of the first contact has passed and nothing is decided. */
    LATE,
    /** The partner has had no answer (M59). */
    UNANSWERED,
    ANSWER_LATE,
    DECIDED,
    /** In a target group, yet left outside (M69). */
    ELIGIBLE_OUTSIDE,
    ALL
}
