package dk.fremskudt.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Ten attempts at one name, then one a minute: guessing becomes pointless, mistyping stays harmless. A name that was left
 * alone until it has all its attempts again is forgotten. Where more names are tried than are remembered, those go that
 * were tried least: nobody buys a name new attempts by trying others.
 */
@Component
class SignInThrottle {
    static final int NAMES_REMEMBERED = 10_000;
    private static final int ATTEMPTS = 10;
    private static final Duration EACH = Duration.ofMinutes(1);
    private final Cache<String, Bucket> attempts;
    private final TimeMeter time;

    @Autowired
    SignInThrottle() {
        this(Ticker.systemTicker());
    }

    SignInThrottle(Ticker ticker) {
        this.time = new Nanoseconds(ticker);
        this.attempts = Caffeine.newBuilder()
                .maximumSize(NAMES_REMEMBERED)
                // Without it attempts are counted from half full on, and those before would not protect their name.
                .initialCapacity(NAMES_REMEMBERED)
                .expireAfterAccess(EACH.multipliedBy(ATTEMPTS))
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
    }

    boolean allows(String username) {
        return attempts.get(username, name -> fresh()).tryConsume(1);
    }

    void forget(String username) {
        attempts.invalidate(username);
    }

    /** How many names are remembered after those were forgotten that need no remembering. */
    long remembered() {
        attempts.cleanUp();
        return attempts.estimatedSize();
    }

    private Bucket fresh() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(ATTEMPTS).refillGreedy(1, EACH))
                .withCustomTimePrecision(time)
                .build();
    }

    private record Nanoseconds(Ticker ticker) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return ticker.read();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
