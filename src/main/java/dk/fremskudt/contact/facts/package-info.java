/**
 * What leaves the contacts for review and evaluation, and the only way that it does: relative days and codes, without a
 * name or a word. Notes and the names of companions are there for a case-review pack's check, which looks for them and
 * holds them back.
 */
@NamedInterface("facts")
@NullMarked
package dk.fremskudt.contact.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
