/**
 * Questionnaires in three waves (M130-M144): answered in a course by its caseworker and its citizen, or imported as a file
 * by the municipality. The core instrument fs-core-1 is shared by all municipalities.
 *
 * <p>Inside are the courses that are followed, the calendar of their waves and registrations with their answers;
 * {@code file} reads and checks what is imported. Casework stands below: its events put a course in here, and the tab on
 * its page and the lines of its history are contributed. Evaluation and case reviews ask through {@code facts}; the rest is
 * called by its own screens, its call for imports, commands and the demonstration.
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
            "programme"
        })
@NullMarked
package dk.fremskudt.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
