/**
 * A municipality's own model of outreach casework as data (M46), ordered by Leavitt's four aspects (M38), in versions: a
 * draft is edited, then published with a valid-from date, then immutable. Compares the models of any municipalities as
 * of any date (M30-M36).
 */
@ApplicationModule(allowedDependencies = {"platform", "tenancy", "identity", "audit", "audit :: ui"})
@NullMarked
package dk.fremskudt.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
