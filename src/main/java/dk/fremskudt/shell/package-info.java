/**
 * The frame around the screens: layout, navigation by role, start pages, error pages, the manual, one's own profile.
 *
 * <p>What stands on the start page and in the navigation is contributed by the modules whose it is ({@code StartPanel},
 * {@code @Menu}); of them it names only those whose search or setting-up belongs to the frame itself. Nobody depends on it.
 */
@ApplicationModule(allowedDependencies = {"platform", "tenancy", "identity", "citizen", "citizen::ui", "programme"})
@NullMarked
package dk.fremskudt.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
