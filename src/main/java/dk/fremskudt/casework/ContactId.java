package dk.fremskudt.casework;

import java.util.UUID;

/** Which contact. */
public record ContactId(UUID value) {}
