package dk.fremskudt.evaluation;

import java.time.LocalDate;

/** Courses that a municipality says it carried out in a period, in all and wherever they are kept, and its source (M152). */
public record StatedCoverage(int municipality, LocalDate from, LocalDate to, int courses, String source) {}
