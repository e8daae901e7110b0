package dk.fremskudt.evaluation;

import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.WorkAs;
import dk.fremskudt.tenancy.Tenancy;
import dk.fremskudt.tenancy.Tenant;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * What a new version knows to be rebuilt, a former one may have stored without saying so: before anything is asked of this
 * one, it looks through what is there.
 */
@Component
class RebuiltAtStart implements SmartInitializingSingleton {
    private final FactsStore store;
    private final Tenancy tenancy;

    RebuiltAtStart(FactsStore store, Tenancy tenancy) {
        this.store = store;
        this.tenancy = tenancy;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (Tenant municipality : tenancy.municipalities())
            WorkAs.system(municipality.id(), Role.IMPORTER, store::markRebuilt);
    }
}
