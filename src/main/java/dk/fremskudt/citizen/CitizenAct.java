package dk.fremskudt.citizen;

import dk.fremskudt.platform.Act;

/** What is done to a citizen's record. */
enum CitizenAct implements Act {
    PROTECTED_ADDRESS,
    UNPROTECTED_ADDRESS,
    REGISTERED,
    CHANGED,
    ERASED
}
