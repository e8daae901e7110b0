/** The citizen's goals on the course's page. */
@NullMarked
package dk.fremskudt.planning.ui;

import org.jspecify.annotations.NullMarked;
