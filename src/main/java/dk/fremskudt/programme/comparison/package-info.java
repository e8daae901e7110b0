/**
 * The national comparison (M30-M36): what each municipality's model says in each dimension as of a date, side by side.
 * {@code ModelComparison} is the table, {@code CellText} the words of a cell, {@code ModelComparisonService} reads with
 * the evaluators' own role what municipalities have published, and {@code StartedCourseSource} is asked for the one row
 * that is counted and not modelled. Called by this module's screens and interface, and by evaluation for its report.
 */
@NamedInterface("comparison")
@NullMarked
package dk.fremskudt.programme.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
