package dk.fremskudt.planning;

import java.util.UUID;

/** Which goal. */
public record GoalId(UUID value) {}
