/** What evaluators' programs may ask for: figures, anonymous registrations, reports. */
@NullMarked
package dk.fremskudt.evaluation.api;

import org.jspecify.annotations.NullMarked;
