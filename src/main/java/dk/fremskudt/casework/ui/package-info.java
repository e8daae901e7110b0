/** Courses on the screen: the list, the course's page with its tabs, a caseworker's day and a lead's. */
@NullMarked
package dk.fremskudt.casework.ui;

import org.jspecify.annotations.NullMarked;
