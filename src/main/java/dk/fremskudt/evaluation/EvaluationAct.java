package dk.fremskudt.evaluation;

import dk.fremskudt.platform.Act;

/** What is done to coverage. */
enum EvaluationAct implements Act {
    STATED_COVERAGE,
    CHANGED_COVERAGE,
    WITHDREW_COVERAGE
}
