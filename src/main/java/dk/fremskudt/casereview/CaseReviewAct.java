package dk.fremskudt.casereview;

import dk.fremskudt.platform.Act;

/** What is done to a case-review pack. */
enum CaseReviewAct implements Act {
    DECLARED_FALSE_ALARM,
    MADE,
    DISCARDED,
    CHECKED,
    PASSED,
    SENT_BACK,
    REOPENED,
    RELEASED,
    WITHDRAWN,
    CHOSE_TEXT,
    EDITED_TEXT,
    WROTE_TEXT,
    REPLACED_FINDING
}
