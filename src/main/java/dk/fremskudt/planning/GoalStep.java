package dk.fremskudt.planning;

/** Whether the citizen has come closer to the goal since last (M114). */
public enum GoalStep {
    CLOSER,
    UNCHANGED,
    FURTHER
}
