package dk.fremskudt.decision;

import dk.fremskudt.platform.Act;

/** What is done to a recommendation, grant or decision. */
enum DecisionAct implements Act {
    NOTED_START,
    DRAFTED,
    CHANGED_DRAFT,
    DISCARDED_DRAFT,
    DECIDED,
    DRAFTED_REPLACEMENT
}
