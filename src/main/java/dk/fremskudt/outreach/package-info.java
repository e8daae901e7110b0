/**
 * Partners (da. samarbejdspartnere) who detect citizens in need and send enquiries: wards, GPs, housing associations,
 * drop-in centres (M47, M55).
 *
 * <p>Inside is the municipality's list of them with those whom one looks for while writing. Enquiries name their partner and
 * open the dialog that registers one ({@code ui}); the demonstration makes some.
 */
@ApplicationModule(allowedDependencies = {"platform", "tenancy", "identity", "audit", "audit::ui"})
@NullMarked
package dk.fremskudt.outreach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
