/** What evaluation may see of a citizen's goals: horizons, standings and relative days. */
@NamedInterface("facts")
@NullMarked
package dk.fremskudt.planning.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
