/** Fremskudt: see the README. */
@NullMarked
package dk.fremskudt;

import org.jspecify.annotations.NullMarked;
