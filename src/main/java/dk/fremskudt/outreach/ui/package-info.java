/** The list of partners, and the dialog that registers one from wherever she is needed. */
@NamedInterface("ui")
@NullMarked
package dk.fremskudt.outreach.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
