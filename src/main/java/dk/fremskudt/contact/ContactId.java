package dk.fremskudt.contact;

import java.util.UUID;

/** Which contact. */
public record ContactId(UUID value) {}
