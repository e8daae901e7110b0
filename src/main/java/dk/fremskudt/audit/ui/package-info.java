/** History on the screen: a panel for any audited record, and the dialog for two who edited the same. */
@NullMarked
@NamedInterface("ui")
package dk.fremskudt.audit.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
