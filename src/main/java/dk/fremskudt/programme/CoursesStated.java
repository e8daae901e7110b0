package dk.fremskudt.programme;

import dk.fremskudt.tenancy.TenantId;
import java.time.LocalDate;

/**
 * A municipality's folder states how many courses it carried out in a period, the registered ones included, and where it
 * knows that from (M152). Published in the transaction that provisions it.
 */
public record CoursesStated(TenantId tenant, LocalDate from, LocalDate to, int courses, String source) {}
