package dk.fremskudt.decision;

import java.util.UUID;

/** Which decision, whatever its kind. */
public record DecisionId(UUID value) {}
