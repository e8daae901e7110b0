package dk.fremskudt.identity;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Ten attempts at one name, then one a minute: guessing becomes pointless, mistyping stays harmless. */
@Component
class SignInThrottle {
    private static final int NAMES_REMEMBERED = 10_000;
    private final Map<String, Bucket> attempts = new ConcurrentHashMap<>();

    boolean allows(String username) {
        if (attempts.size() > NAMES_REMEMBERED) attempts.clear();
        return attempts.computeIfAbsent(
                        username,
                        name -> Bucket.builder()
                                .addLimit(limit -> limit.capacity(10).refillGreedy(1, Duration.ofMinutes(1)))
                                .build())
                .tryConsume(1);
    }

    void forget(String username) {
        attempts.remove(username);
    }
}
