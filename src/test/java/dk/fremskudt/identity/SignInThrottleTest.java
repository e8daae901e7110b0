package dk.fremskudt.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {
    private final AtomicLong nanos = new AtomicLong();
    private final SignInThrottle throttle = new SignInThrottle(nanos::get);

    @Test
    void tenAttemptsAtOneNameAreEnough() {
        for (int i = 0; i < 10; i++) assertThat(throttle.allows("anne@aarhus")).isTrue();
        assertThat(throttle.allows("anne@aarhus")).isFalse();
        assertThat(throttle.allows("bo@aarhus")).isTrue();
    }

    @Test
    void thenThereIsOneMoreEachMinute() {
        exhaust("anne@aarhus");
        pass(Duration.ofSeconds(59));
        assertThat(throttle.allows("anne@aarhus")).isFalse();
        pass(Duration.ofSeconds(1));
        assertThat(throttle.allows("anne@aarhus")).isTrue();
        assertThat(throttle.allows("anne@aarhus")).isFalse();
    }

    @Test
    void whoSignsInHasAllAttemptsAgain() {
        exhaust("anne@aarhus");
        throttle.forget("anne@aarhus");
        for (int i = 0; i < 10; i++) assertThat(throttle.allows("anne@aarhus")).isTrue();
    }

    @Test
    void tryingManyOtherNamesOpensNoneAgain() {
        exhaust("anne@aarhus");
        for (int i = 0; i < SignInThrottle.NAMES_REMEMBERED + 100; i++) throttle.allows("name" + i + "@aarhus");
        assertThat(throttle.allows("anne@aarhus")).isFalse();
    }

    @Test
    void aNameIsRememberedUntilItHasAllItsAttemptsAgain() {
        exhaust("anne@aarhus");
        pass(Duration.ofMinutes(10).minusNanos(1));
        assertThat(throttle.remembered()).isEqualTo(1);
        pass(Duration.ofNanos(1));
        assertThat(throttle.remembered()).isZero();
        for (int i = 0; i < 10; i++) assertThat(throttle.allows("anne@aarhus")).isTrue();
    }

    @Test
    void anAttemptThatWasRefusedKeepsTheNameInMind() {
        exhaust("anne@aarhus");
        for (int i = 0; i < 100; i++) {
            pass(Duration.ofSeconds(6));
            throttle.allows("anne@aarhus");
        }
        assertThat(throttle.remembered()).isEqualTo(1);
        assertThat(throttle.allows("anne@aarhus")).isFalse();
    }

    @Test
    void noMoreNamesAreRememberedThanThereIsRoomFor() {
        for (int i = 0; i < 3 * SignInThrottle.NAMES_REMEMBERED; i++) throttle.allows("name" + i + "@aarhus");
        assertThat(throttle.remembered()).isEqualTo(SignInThrottle.NAMES_REMEMBERED);
    }

    private void exhaust(String name) {
        for (int i = 0; i < 10; i++) throttle.allows(name);
        assertThat(throttle.allows(name)).isFalse();
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
