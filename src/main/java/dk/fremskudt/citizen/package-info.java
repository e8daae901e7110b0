/**
 * The person (da. borger) and the only holder of the CPR number. Names, numbers and addresses are protected fields under
 * the citizen's own key; search goes through rows that are erased with the citizen.
 *
 * <p>Inside are the citizen, the search, the check for citizens who are already known (M68), and erasure, which the modules
 * above hear of. Enquiries find or make a citizen here; courses and what belongs to them ask for the name that stands over
 * their pages; case reviews ask which names and numbers to look for. The parts by which others find or tell of a citizen
 * stand in {@code ui}.
 */
@ApplicationModule(allowedDependencies = {"platform", "tenancy", "identity", "audit", "audit::ui"})
@NullMarked
package dk.fremskudt.citizen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
