/**
 * What evaluation may see of a course: relative days and codes, and nothing that leads to a person.
 */
@NamedInterface("facts")
@NullMarked
package dk.fremskudt.casework.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
