package dk.fremskudt.evaluation;

import java.time.LocalDate;
import java.util.UUID;

/** A statement of coverage as its own municipality sees it: both days are within the period. */
public record CoverageRow(UUID id, int version, LocalDate from, LocalDate to, int courses, String source) {}
