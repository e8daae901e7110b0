/**
 * What leaves planning for review, and the only way that it does: the horizons and standings of a citizen's goals in
 * relative days. Their words are there for a case-review pack's check, which looks for names in them and holds them back.
 */
@NamedInterface("facts")
@NullMarked
package dk.fremskudt.planning.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
