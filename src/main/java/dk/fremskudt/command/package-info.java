/**
 * The maintenance commands behind {@code bin/run COMMAND}: migrate, provision, import-registrations, report, verify-audit,
 * let-in, generate-load. There is a class for each, which calls the one service that does the work and says in plain
 * sentences how it went.
 *
 * <p>{@code CommandLine} is asked by the program's main class once the program stands; {@code Startup} sets the
 * municipalities up before the first request, and has the demonstration filled. Nobody else calls it.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "tenancy",
            "identity",
            "audit",
            "monitoring",
            "monitoring::file",
            "evaluation",
            "evaluation::report",
            "demo"
        })
@NullMarked
package dk.fremskudt.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
