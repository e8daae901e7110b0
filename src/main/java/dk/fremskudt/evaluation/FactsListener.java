package dk.fremskudt.evaluation;

import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.WorkAs;
import dk.fremskudt.monitoring.facts.RegistrationsChanged;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Hears of changed courses and has their facts written anew. The register of events remembers what was not yet handled, so
 * a crash loses none. Not an application module listener: its transaction would begin before the tenant is known.
 */
@Component
class FactsListener {
    private final FactsStore store;

    FactsListener(FactsStore store) {
        this.store = store;
    }

    @Async
    @TransactionalEventListener
    void on(RegistrationsChanged event) {
        WorkAs.system(event.tenant(), Role.IMPORTER, () -> store.rewrite(event.cases()));
    }
}
