package dk.fremskudt.casework;

import java.time.Instant;
import java.util.UUID;

/**
 * A contact as far as a deadline can be met by one (M71-M73), as the module tells that keeps contacts.
 *
 * @param citizen whether it was with the citizen; else with those whom the caseworker coordinates with
 * @param attempt tried in earnest, whatever came of it
 * @param contact the two spoke with each other
 */
public record ContactMade(UUID id, Instant at, boolean citizen, boolean attempt, boolean contact) {}
