/**
 * The citizen's own goals, in the citizen's own words (M112-M115).
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
            "citizen",
            "programme",
            "reporting"
        })
@NullMarked
package dk.fremskudt.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
