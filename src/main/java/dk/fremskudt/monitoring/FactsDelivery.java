package dk.fremskudt.monitoring;

import dk.fremskudt.monitoring.facts.RegistrationsChanged;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Waits until what was just stored has reached evaluation. It looks at the register of events, where a publication stays
 * open until its listener has committed, whichever node that ran on. Gives up quietly after a while: the register still
 * delivers.
 */
@Component
class FactsDelivery {
    private static final Logger LOG = LoggerFactory.getLogger(FactsDelivery.class);
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration STEP = Duration.ofMillis(10);

    private final JdbcClient jdbc;
    private final Clock clock;

    FactsDelivery(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    int await(IntSupplier work) {
        Instant since = clock.instant().minusMillis(1);
        int changed = work.getAsInt();
        if (changed > 0 && !TransactionSynchronizationManager.isActualTransactionActive()) {
            await(since);
        }
        return changed;
    }

    private void await(Instant since) {
        long from = System.nanoTime();
        while (isOpen(since)) {
            if (System.nanoTime() - from > LONGEST.toNanos()) {
                LOG.warn("registrations were stored, but their facts are still on their way");
                return;
            }
            try {
                Thread.sleep(STEP);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean isOpen(Instant since) {
        return jdbc.sql("""
                        select exists (select from event_publication
                        where event_type = ? and completion_date is null and publication_date >= ?)""")
                .param(RegistrationsChanged.class.getName())
                .param(Timestamp.from(since))
                .query(Boolean.class)
                .single();
    }
}
