/**
 * What leaves decisions for review, and the only way that it does: kinds, legal bases, outcomes and relative days, without
 * a word or an amount, and in how many courses each legal basis occurs. Reasons and the names in them are there for a
 * case-review pack's check, which looks for them and holds them back.
 */
@NamedInterface("facts")
@NullMarked
package dk.fremskudt.decision.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
