/**
 * The person (da. borger) and the only holder of the CPR number. Names, numbers and addresses are protected fields under
 * the citizen's own key; search goes through rows that are erased with the citizen.
 */
@ApplicationModule(allowedDependencies = {"platform", "tenancy", "identity", "audit", "audit::ui"})
@NullMarked
package dk.fremskudt.citizen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
