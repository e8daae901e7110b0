/**
 * Enquiries (da. henvendelser) and screening (da. screening): a partner tells of a citizen, the citizen is looked up among
 * those already known (M68), the municipality's own form advises, and a caseworker decides with a reason (M62-M67).
 *
 * <p>Inside are the enquiry with its deadlines and the answer that the partner is owed, and the screening form with its
 * advice and its decision; {@code draft} keeps what is not yet registered. An accepted enquiry is an event: casework, above,
 * opens the course that follows from it. Casework calls the service, case reviews ask through {@code facts}.
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
            "programme"
        })
@NullMarked
package dk.fremskudt.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
