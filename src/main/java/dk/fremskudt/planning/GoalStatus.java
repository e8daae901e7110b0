package dk.fremskudt.planning;

/** How a goal stands. Only the citizen drops one: she owns it (M115). */
public enum GoalStatus {
    ACTIVE,
    REACHED,
    DROPPED
}
