/**
 * Municipalities as tenants. One service serves them all, and two independent walls keep them apart: Hibernate's tenant
 * predicate and PostgreSQL's forced row-level security.
 *
 * <p>This module holds the tenant of the work in hand, tells the database about it in every transaction, and provides the
 * row that a municipality owns ({@code OwnedEntity}), from which every other module's records descend. Sign-in, calls and
 * commands choose the tenant; municipalities are set up from {@code tenants/} by whoever implements {@code Provisioner}.
 */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package dk.fremskudt.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
