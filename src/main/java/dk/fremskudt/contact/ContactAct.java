package dk.fremskudt.contact;

import dk.fremskudt.platform.Act;

/** What is done to a contact. */
enum ContactAct implements Act {
    LOGGED,
    CHANGED,
    WITHDREW
}
