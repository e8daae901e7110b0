/**
 * The course (da. forløb): one run of outreach casework with one citizen, from opening through contact, needs assessment
 * and transition to handover and closing; its contacts, meetings and deadlines (M15-M18, M71-M77, M117-M118).
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "tenancy",
            "identity",
            "audit",
            "audit::ui",
            "referral",
            "citizen",
            "programme",
            "reporting",
            "outreach"
        })
@NullMarked
package dk.fremskudt.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
