/**
 * What makes a pack of a course (M178): days instead of dates, stand-ins instead of people, every text held back, and so
 * much left out that the citizen hides among enough of the municipality's courses.
 *
 * <p>{@code PackAssembler} puts together what one class a part makes of one module's facts; {@code EquivalenceClasses} asks
 * each module for its share of a combination, {@code QuasiIdentifiers} says how coarse the whole must be. It keeps nothing
 * and decides on no step: {@code CasePackService} calls it and looks after what becomes of the pack.
 */
@NullMarked
package dk.fremskudt.casereview.assembly;

import org.jspecify.annotations.NullMarked;
