package dk.fremskudt.identity;

import dk.fremskudt.platform.Act;

/** What is done to users, passwords and tokens. */
enum IdentityAct implements Act {
    ISSUED_TOKEN,
    REVOKED_TOKEN,
    CREATED_USER,
    LET_USER_IN,
    CHANGED_USER,
    DEACTIVATED_USER,
    ACTIVATED_USER,
    RESET_PASSWORD,
    CHANGED_PASSWORD
}
