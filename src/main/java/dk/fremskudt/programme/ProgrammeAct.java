package dk.fremskudt.programme;

import dk.fremskudt.platform.Act;

/** What is done to a municipality and its model. */
enum ProgrammeAct implements Act {
    DRAFTED_MODEL,
    EDITED_MODEL,
    DISCARDED_MODEL,
    PUBLISHED_MODEL,
    PROVISIONED_MUNICIPALITY
}
