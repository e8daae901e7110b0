/** Screens of monitoring: the three waves of a course, what is due, and the import of files. */
@NullMarked
package dk.fremskudt.monitoring.ui;

import org.jspecify.annotations.NullMarked;
