/**
 * Demo data that feels real and belongs to nobody: always the same from one seed, CPR numbers that cannot exist.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "tenancy",
            "identity",
            "audit",
            "programme",
            "outreach",
            "referral",
            "citizen",
            "casework",
            "casework::facts",
            "contact",
            "planning",
            "decision",
            "monitoring",
            "monitoring::facts",
            "casereview",
            "evaluation",
            "reporting"
        })
@NullMarked
package dk.fremskudt.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
