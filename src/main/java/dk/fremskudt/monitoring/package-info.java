/**
 * Questionnaires in three waves (M130-M144): answered in a course by its caseworker and its citizen, or imported as a file
 * by the municipality. The core instrument fs-core-1 is shared by all municipalities.
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
package dk.fremskudt.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
