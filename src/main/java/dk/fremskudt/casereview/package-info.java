/**
 * Case reviews (da. sagsgennemgange, M178-M179): how a course leaves its municipality without anybody in it. A caseworker
 * makes a pack of a course, chooses which texts go along, and clears what the machine finds in them: names, numbers,
 * addresses, dates. Somebody else reads it, a lead lets it go, and until it is withdrawn evaluators can read it.
 *
 * <p>Inside are the pack with its texts on their way out, and what makes one: a class for each part of it, put together by
 * {@code PackAssembler}, in a population of courses that is coarsened until the citizen hides in it. What it knows of a
 * course it has from the facts of the modules below and from nowhere else; of the citizen it asks only for the names and
 * numbers to look for, which {@code textcheck} finds. Nobody calls it but its own screens and the demonstration.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "tenancy",
            "identity",
            "audit",
            "audit::ui",
            "casework::facts",
            "casework::page",
            "contact::facts",
            "decision::facts",
            "planning::facts",
            "monitoring::facts",
            "referral::facts",
            "citizen",
            "textcheck",
            "evaluation::pack",
            "evaluation::pack-ui"
        })
@NullMarked
package dk.fremskudt.casereview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
