/** Recommendations, grants and decisions on the course's page. */
@NullMarked
package dk.fremskudt.decision.ui;

import org.jspecify.annotations.NullMarked;
