package dk.fremskudt.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInThrottleTest {
    private final SignInThrottle throttle = new SignInThrottle();

    @Test
    void tenAttemptsAtOneNameAreEnough() {
        for (int i = 0; i < 10; i++) assertThat(throttle.allows("anne@aarhus")).isTrue();
        assertThat(throttle.allows("anne@aarhus")).isFalse();
        assertThat(throttle.allows("bo@aarhus")).isTrue();
    }

    @Test
    void tryingManyOtherNamesOpensNoneAgain() {
        for (int i = 0; i < 10; i++) throttle.allows("anne@aarhus");
        for (int i = 0; i < 10_100; i++) throttle.allows("name" + i + "@aarhus");
        assertThat(throttle.allows("anne@aarhus")).isFalse();
    }
}
