/** The model's screens: versions and reading, the editor of the draft, the national comparison. */
@NullMarked
package dk.fremskudt.programme.ui;

import org.jspecify.annotations.NullMarked;
