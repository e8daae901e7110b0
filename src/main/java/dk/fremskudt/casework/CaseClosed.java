package dk.fremskudt.casework;

import dk.fremskudt.tenancy.TenantId;
import java.time.Instant;

/** A course was closed by one of its two exits. */
public record CaseClosed(TenantId tenant, CaseFileId caseFile, Instant at, ClosingExit exit) {}
