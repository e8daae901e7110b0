/** The evaluation report, across municipalities and for one, written from figures and models that are handed to it. */
@NullMarked
package dk.fremskudt.evaluation.report;

import org.jspecify.annotations.NullMarked;
