/**
 * Enquiries (da. henvendelser) and screening (da. screening): a partner tells of a citizen, the citizen is looked up among
 * those already known (M68), the municipality's own form advises, and a caseworker decides with a reason (M62-M67).
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "tenancy",
            "identity",
            "audit",
            "audit::ui",
            "outreach",
            "outreach::ui",
            "citizen",
            "citizen::ui",
            "programme",
            "reporting"
        })
@NullMarked
package dk.fremskudt.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
