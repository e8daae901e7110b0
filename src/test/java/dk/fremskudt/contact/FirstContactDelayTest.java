package dk.fremskudt.contact;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.identity.UserId;
import dk.fremskudt.platform.DanishClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
        assertThat(FirstContactDelay.between(RECEIVED, RECEIVED.minus(Duration.ofDays(40))))
                .isEqualTo(FirstContactDelay.SAME_DAY);
    }

    /** Danish wall clocks: the nights of daylight saving have 23 and 25 hours, and a span has 24. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-28T12:00, 2026-03-29T13:00, same_day", // the shortest night
        "2026-03-28T12:00, 2026-03-29T13:00:01, 2_3_days",
        "2026-10-24T12:00, 2026-10-25T11:00, same_day", // the longest
        "2026-10-24T12:00, 2026-10-25T11:00:01, 2_3_days",
        "2026-11-19T23:59, 2026-11-20T00:01, same_day", // midnight ends no span
        "2026-11-20T15:00, 2026-11-23T15:00, 2_3_days", // nor does the weekend count for less
        "2026-11-20T15:00, 2026-11-23T15:00:01, 4_5_days",
        "2026-12-31T22:00, 2027-01-01T22:00, same_day",
        "2028-02-28T09:00, 2028-03-01T09:00, 2_3_days", // with the leap day between
        "2027-02-28T09:00, 2027-03-01T09:00, same_day"
    })
    void spansAreTimePassedAndNotDatesOfTheCalendar(LocalDateTime received, LocalDateTime contact, String band) {
        assertThat(FirstContactDelay.between(danish(received), danish(contact)).code())
                .isEqualTo(band);
    }

    @Test
    void itIsTheEarliestTimeThatSomebodySpokeWithTheCitizen() {
        assertThat(FirstContactDelay.of(
                        RECEIVED,
                        List.of(
                                contact(Counterpart.CITIZEN, Outcome.HELD, Duration.ofDays(9)),
                                contact(Counterpart.CITIZEN, Outcome.REACHED, Duration.ofDays(4)),
                                contact(Counterpart.CITIZEN, Outcome.NOT_REACHED, Duration.ofHours(1)),
                                contact(Counterpart.PARTNERS, Outcome.REACHED, Duration.ofHours(2)))))
                .contains(FirstContactDelay.FOUR_TO_FIVE_DAYS);
    }

    @Test
    void thereIsNoneWhileNobodyHasSpokenWithTheCitizen() {
        assertThat(FirstContactDelay.of(
                        RECEIVED, List.of(contact(Counterpart.CITIZEN, Outcome.NOT_REACHED, Duration.ofHours(1)))))
                .isEmpty();
    }

    private static ContactDetails contact(Counterpart counterpart, Outcome outcome, Duration after) {
        var form = new ContactForm(
                counterpart,
                Channel.PHONE,
                Direction.OUT,
                RECEIVED.plus(after),
                outcome,
                null,
                null,
                null,
                null,
                Set.of(),
                null,
                null,
                null);
        return new ContactDetails(
                new ContactId(new UUID(0, 1)), 0, form, RECEIVED.plus(after), new UserId(new UUID(0, 2)));
    }

    private static Instant danish(LocalDateTime wallClock) {
        return wallClock.atZone(DanishClock.DENMARK).toInstant();
    }
}
