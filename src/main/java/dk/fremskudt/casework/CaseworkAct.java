package dk.fremskudt.casework;

import dk.fremskudt.platform.Act;

/** What is done to a course. */
enum CaseworkAct implements Act {
    MOVED_PHASE,
    CHANGED_COORDINATOR,
    JUDGED_COMPLEXITY,
    MARKED_DEMONSTRATION,
    WAIVED_DEADLINE,
    ARRANGED_HANDOVER,
    CLOSED,
    REOPENED
}
