/** Search, the citizen's page, and the parts by which other modules find or tell of a citizen. */
@NamedInterface("ui")
@NullMarked
package dk.fremskudt.citizen.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
