package dk.fremskudt.referral;

public enum EnquiryStatus {
    NEW,
    SCREENING,
    DECIDED
}
