package dk.fremskudt.citizen;

import dk.fremskudt.tenancy.TenantId;

/**
 * A citizen is about to be erased, in the running transaction and while she can still be read. Who still needs her refuses;
 * who has let something of hers go takes it back.
 */
public record CitizenToBeErased(TenantId tenant, CitizenId citizen) {}
