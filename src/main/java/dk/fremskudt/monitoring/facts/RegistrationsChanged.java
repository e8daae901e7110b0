package dk.fremskudt.monitoring.facts;

import dk.fremskudt.tenancy.TenantId;
import java.util.List;

/** Courses, by the municipality's own references, whose registrations are no longer what they were. */
public record RegistrationsChanged(TenantId tenant, List<String> cases) {}
