/**
 * Anonymised facts across municipalities and what is worked out from them: figures, disclosure control, reports and
 * case-review packs. Reads from a schema and a data source of its own that hold no person.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "tenancy",
            "identity",
            "audit",
            "audit :: ui",
            "reporting",
            "programme",
            "programme :: comparison",
            "monitoring :: facts"
        })
@NullMarked
package dk.fremskudt.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
