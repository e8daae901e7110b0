package dk.fremskudt.programme;

import java.time.LocalDate;

/** A published version of a municipality's model, in force from a date until the next version's. */
public record ProgrammeVersion(ProgrammeVersionId id, int number, LocalDate validFrom, ProgrammeModel model) {}
