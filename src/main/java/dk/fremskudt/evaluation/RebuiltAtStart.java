package dk.fremskudt.evaluation;

import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.WorkAs;
import dk.fremskudt.tenancy.Tenancy;
import dk.fremskudt.tenancy.Tenant;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * What a new version knows to be rebuilt, a former one may have stored without saying so: before anything is asked of this
 * one, it looks through what is there.
 */
@Component
class RebuiltAtStart implements SmartLifecycle {
    private final FactsStore store;
    private final Tenancy tenancy;
    private boolean running;

    RebuiltAtStart(FactsStore store, Tenancy tenancy) {
        this.store = store;
        this.tenancy = tenancy;
    }

    @Override
    public void start() {
        running = true;
        for (Tenant municipality : tenancy.municipalities())
            WorkAs.system(municipality.id(), Role.IMPORTER, store::markRebuilt);
    }

    /** Before the web server. Any earlier, and nobody would know yet whose work this is. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
