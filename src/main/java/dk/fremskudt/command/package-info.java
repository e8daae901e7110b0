/**
 * The maintenance commands behind {@code bin/run COMMAND}: migrate, provision, import-registrations, report, verify-audit,
 * generate-load.
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
            "casereview",
            "casework",
            "planning",
            "decision",
            "monitoring",
            "evaluation",
            "evaluation :: report",
            "reporting",
            "demo"
        })
@NullMarked
package dk.fremskudt.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
