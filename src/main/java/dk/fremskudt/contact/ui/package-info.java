/** Contacts on the screen: the tab, the button at the head of a course, and the dialog in which a contact is told. */
@NullMarked
package dk.fremskudt.contact.ui;

import org.jspecify.annotations.NullMarked;
