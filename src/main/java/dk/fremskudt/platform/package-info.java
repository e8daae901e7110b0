/**
 * What every module needs and what knows nothing of the domain: the clock and working days, protected fields
 * (encryption), the act that a change belongs to, the error that tells a user what is wrong, shared parts of screens.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package dk.fremskudt.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
