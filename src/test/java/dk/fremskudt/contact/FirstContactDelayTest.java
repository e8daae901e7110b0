package dk.fremskudt.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstContactDelayTest {

    private static final Instant RECEIVED = Instant.parse("2026-03-27T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "PT0S, same_day",
        "PT24H, same_day",
        "PT24H1S, 2_3_days",
        "PT72H, 2_3_days",
        "PT72H1S, 4_5_days",
        "PT120H, 4_5_days",
        "PT120H1S, over_5_days",
        "P400D, over_5_days"
    })
    void theBandsAreStartedSpansOf24Hours(Duration passed, String band) {
        assertThat(FirstContactDelay.between(RECEIVED, RECEIVED.plus(passed)).code())
                .isEqualTo(band);
    }

    @Test
    void aContactBeforeTheEnquiryIsTheSameDay() {
        assertThat(FirstContactDelay.between(RECEIVED, RECEIVED.minusSeconds(60)))
                .isEqualTo(FirstContactDelay.SAME_DAY);
    }
}
