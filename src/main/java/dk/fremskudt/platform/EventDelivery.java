package dk.fremskudt.platform;

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
 * Waits until the events of a piece of work have been heard everywhere. It looks at the register of events, where a
 * publication stays open until its listener has committed, whichever node that ran on. Gives up quietly after a while: the
 * register still delivers.
 */
@Component
public class EventDelivery {
    private static final Logger LOG = LoggerFactory.getLogger(EventDelivery.class);
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration STEP = Duration.ofMillis(10);

    private final JdbcClient jdbc;
    private final Clock clock;

    EventDelivery(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param work says how many records it changed; where that is none, nothing is waited for */
    public int await(Class<?> event, IntSupplier work) {
        Instant since = clock.instant().minusMillis(1);
        int changed = work.getAsInt();
        if (changed > 0 && !TransactionSynchronizationManager.isActualTransactionActive()) {
            await(event, since);
        }
        return changed;
    }

    private void await(Class<?> event, Instant since) {
        long from = System.nanoTime();
        while (isOpen(event, since)) {
            if (System.nanoTime() - from > LONGEST.toNanos()) {
                LOG.warn("{} was published and is still on its way", event.getSimpleName());
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

    private boolean isOpen(Class<?> event, Instant since) {
        return jdbc.sql("""
                        select exists (select from event_publication
                        where event_type = ? and completion_date is null and publication_date >= ?)""")
                .param(event.getName())
                .param(Timestamp.from(since))
                .query(Boolean.class)
                .single();
    }
}
