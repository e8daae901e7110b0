/** The evaluation report, across municipalities and for one, written from figures and models that are handed to it. */
@NamedInterface("report")
@NullMarked
package dk.fremskudt.evaluation.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
