package dk.fremskudt.outreach;

import dk.fremskudt.platform.Act;

/** What is done to partners. */
enum OutreachAct implements Act {
    REGISTERED_PARTNER,
    CHANGED_PARTNER
}
