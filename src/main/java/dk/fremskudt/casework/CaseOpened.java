package dk.fremskudt.casework;

import dk.fremskudt.tenancy.TenantId;
import java.time.Instant;

/** A course was opened. */
public record CaseOpened(TenantId tenant, CaseFileId caseFile, Instant at) {}
