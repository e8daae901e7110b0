/** The evaluator's workspace: figures, coverage and exports, with nothing that leads to a person. */
@NullMarked
package dk.fremskudt.evaluation.ui;

import org.jspecify.annotations.NullMarked;
