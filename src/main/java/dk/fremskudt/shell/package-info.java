/**
 * The frame around the screens: layout, navigation by role, start pages, error pages, the manual. Nobody depends on it.
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
            "citizen :: ui",
            "casereview",
            "casework",
            "planning",
            "decision",
            "monitoring",
            "evaluation",
            "reporting"
        })
@NullMarked
package dk.fremskudt.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
