package dk.fremskudt.planning;

import dk.fremskudt.platform.Act;

/** What is done to the citizen's goals. */
enum PlanningAct implements Act {
    SAID_GOAL,
    NOTED_PROGRESS,
    CHANGED_GOAL
}
