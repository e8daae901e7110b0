/**
 * Case-review packs (da. sagsgennemgange, M178) as evaluators get them. A pack can hold no person: codes with labels,
 * whole days since the enquiry, stand-ins, and texts that a municipality has checked and released. A municipality puts
 * packs here under row security; evaluators read them through their own data source.
 */
@NamedInterface("pack")
@NullMarked
package dk.fremskudt.evaluation.pack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
