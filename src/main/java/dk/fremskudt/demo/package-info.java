/**
 * Demo data that feels real and belongs to nobody: always the same from one seed, CPR numbers that cannot exist.
 *
 * <p>Inside are the courses, told as prose ({@code DemoCourse}) and played through the same services that the screens call,
 * each at its own time in the past; the people and the sign-ins; and the loads by which the product is measured. Commands
 * call it; nothing of it runs in production.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "tenancy",
            "identity",
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
            "casereview"
        })
@NullMarked
package dk.fremskudt.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
