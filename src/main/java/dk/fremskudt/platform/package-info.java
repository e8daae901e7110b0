/**
 * What every module needs and what knows nothing of the domain: the clock and working days, ids, protected fields
 * (encryption), the act that a change belongs to, the error that tells a user what is wrong, texts in two languages.
 *
 * <p>{@code database} starts or finds the database server and gives each role its data source; {@code ui} is the parts that
 * screens are made of. Every module may call all of it, and it calls none.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package dk.fremskudt.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
