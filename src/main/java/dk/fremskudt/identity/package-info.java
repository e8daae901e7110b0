/**
 * Who is who: users with one role each, sign-in with a password, API tokens stored as hashes, and the rule that
 * everything is denied unless it is allowed, for screens and calls alike.
 *
 * <p>Inside are users and tokens with their administration, the sign-in with its throttle and its sessions, and the answers
 * that calls get when something is wrong. Every module names its roles ({@code Role.Names}), asks who is signed in
 * ({@code CurrentUser}) and what a colleague is called ({@code UserService}); what nobody signed in for runs through
 * {@code WorkAs}.
 */
@ApplicationModule(allowedDependencies = {"platform", "tenancy"})
@NullMarked
package dk.fremskudt.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
