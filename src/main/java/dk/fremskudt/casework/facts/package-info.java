/**
 * What leaves casework for review and evaluation, and the only way that it does: records and an interface. A course in
 * relative days and codes, what courses have in common, and, for whoever must keep people out of what goes on, where the
 * course leads. Case reviews ask here. That nobody is in a {@code CourseFact} is what M178 rests on.
 */
@NamedInterface("facts")
@NullMarked
package dk.fremskudt.casework.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
