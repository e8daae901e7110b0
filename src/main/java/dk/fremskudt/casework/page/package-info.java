/**
 * What the modules above put on a course's page, on a caseworker's day and in the list of courses: tabs, buttons, lines of
 * the timeline, parts of the history, things that wait, and when somebody was last in contact. Each is a bean that they
 * contribute; casework asks all of them and names none. Casework's own parts stand beside them in the same order.
 */
@NamedInterface("page")
@NullMarked
package dk.fremskudt.casework.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
