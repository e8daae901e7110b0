package dk.fremskudt.identity;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Ten attempts at one name, then one a minute: guessing becomes pointless, mistyping stays harmless. */
@Component
class SignInThrottle {
    private static final int NAMES_REMEMBERED = 10_000;
    private static final int ATTEMPTS = 10;
    private final Map<String, Bucket> attempts = new HashMap<>();

    synchronized boolean allows(String username) {
        if (attempts.size() >= NAMES_REMEMBERED && !attempts.containsKey(username)) makeRoom();
        return attempts.computeIfAbsent(
                        username,
                        name -> Bucket.builder()
                                .addLimit(limit -> limit.capacity(ATTEMPTS).refillGreedy(1, Duration.ofMinutes(1)))
                                .build())
                .tryConsume(1);
    }

    synchronized void forget(String username) {
        attempts.remove(username);
    }

    /** Names that may be tried again freely need no remembering; else the one with most attempts left is forgotten. */
    private void makeRoom() {
        if (attempts.values().removeIf(bucket -> bucket.getAvailableTokens() >= ATTEMPTS)) return;
        attempts.entrySet().stream()
                .max(Comparator.comparingLong(tried -> tried.getValue().getAvailableTokens()))
                .map(Map.Entry::getKey)
                .ifPresent(attempts::remove);
    }
}
