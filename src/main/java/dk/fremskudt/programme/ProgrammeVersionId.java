package dk.fremskudt.programme;

import java.util.UUID;

/** A version of a municipality's model. A course keeps the one that it started under (M36). */
public record ProgrammeVersionId(UUID value) {}
