/** Case reviews on the screen: the desk where texts are cleared and read, the list, and what waits for whom. */
@NullMarked
package dk.fremskudt.casereview.ui;

import org.jspecify.annotations.NullMarked;
