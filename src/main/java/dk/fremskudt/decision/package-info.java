/**
 * Recommendations (da. indstillinger), grants (da. bevillinger) and decisions (da. afgørelser) with legal basis and reasons
 * (M103-M107): drafted, decided by whoever may, and from then on never changed, only replaced.
 *
 * <p>Inside are the decision with its rules, who may decide what by the model, and the checklist that comes before. The
 * tab on the course's page, the lines of its timeline and its history are contributed to casework, which stands below.
 * Case reviews ask through {@code facts}; nobody but its own screens and the demonstration calls the service.
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
            "programme"
        })
@NullMarked
package dk.fremskudt.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
