/**
 * Municipalities as tenants. One service serves them all, and two independent walls keep them apart: Hibernate's tenant
 * predicate and PostgreSQL's forced row-level security. This module holds the tenant of the work in hand, tells the
 * database about it in every transaction, starts the database, and provisions municipalities from {@code tenants/}.
 */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package dk.fremskudt.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
