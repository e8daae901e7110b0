/** What evaluation may see of decisions: kinds, legal bases, outcomes and relative days. */
@NamedInterface("facts")
@NullMarked
package dk.fremskudt.decision.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
