/**
 * Who is who: users with one role each, sign-in with a password, API tokens stored as hashes, and the rule that
 * everything is denied unless it is allowed, for screens and calls alike.
 */
@ApplicationModule(allowedDependencies = {"platform", "tenancy"})
@NullMarked
package dk.fremskudt.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
