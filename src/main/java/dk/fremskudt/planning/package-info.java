/**
 * The citizen's own goals, in the citizen's own words (M112-M115): written down as they were said and never edited, looked
 * back on, reached or dropped.
 *
 * <p>Inside are the goals, how the way to each went, and when to ask for one. The tab and the panel on the course's page,
 * the lines of its timeline and its history are contributed to casework, which stands below; a goal can point at the
 * contact at which it was said. Case reviews ask through {@code facts}; nobody but its own screens and the demonstration
 * calls the service.
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
            "citizen"
        })
@NullMarked
package dk.fremskudt.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
