/**
 * Recommendations (da. indstillinger), grants (da. bevillinger) and decisions (da. afgørelser) with legal basis and reasons
 * (M103-M107).
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
            "citizen",
            "programme",
            "reporting"
        })
@NullMarked
package dk.fremskudt.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
