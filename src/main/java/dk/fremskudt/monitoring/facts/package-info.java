/** What evaluation may know of monitoring: the instrument, and a course's answers without person, reference or text. */
@NamedInterface("facts")
@NullMarked
package dk.fremskudt.monitoring.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
