/** Courses on the screen: the list, the course's page with its tabs, the contact dialog, and a caseworker's day. */
@NullMarked
package dk.fremskudt.casework.ui;

import org.jspecify.annotations.NullMarked;
