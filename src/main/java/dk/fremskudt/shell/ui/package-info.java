/** The frame's screens: layout and navigation, start page, error pages, the manual, one's own profile. */
@NullMarked
package dk.fremskudt.shell.ui;

import org.jspecify.annotations.NullMarked;
