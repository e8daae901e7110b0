/**
 * Case reviews (da. sagsgennemgange, M178-M179): how a course leaves its municipality without anybody in it. A caseworker
 * makes a pack of a course, chooses which texts go along, and clears what the machine finds in them: names, numbers,
 * addresses, dates. Somebody else reads it, a lead lets it go, and until it is withdrawn evaluators can read it.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "tenancy",
            "identity",
            "audit",
            "audit::ui",
            "casework",
            "casework::facts",
            "casework::page",
            "contact",
            "contact::facts",
            "planning",
            "decision",
            "monitoring::facts",
            "citizen",
            "outreach",
            "referral",
            "programme",
            "reporting",
            "textcheck",
            "evaluation::pack",
            "evaluation::pack-ui"
        })
@NullMarked
package dk.fremskudt.casereview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
