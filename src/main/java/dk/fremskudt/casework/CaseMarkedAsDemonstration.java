package dk.fremskudt.casework;

import dk.fremskudt.tenancy.TenantId;

/** A course is said to be made up to show the product; published in the transaction that says so. */
public record CaseMarkedAsDemonstration(TenantId tenant, CaseFileId caseFile) {}
