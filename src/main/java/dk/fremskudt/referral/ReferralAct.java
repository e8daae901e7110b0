package dk.fremskudt.referral;

import dk.fremskudt.platform.Act;

/** What is done to an enquiry. */
enum ReferralAct implements Act {
    REGISTERED,
    CHANGED,
    TAKEN,
    TICKED,
    DECIDED,
    REPLIED
}
