/**
 * Partners (da. samarbejdspartnere) who detect citizens in need and send enquiries: wards, GPs, housing associations,
 * drop-in centres (M47, M55).
 */
@ApplicationModule(
        allowedDependencies = {"platform", "tenancy", "identity", "audit", "audit::ui", "programme", "reporting"})
@NullMarked
package dk.fremskudt.outreach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
