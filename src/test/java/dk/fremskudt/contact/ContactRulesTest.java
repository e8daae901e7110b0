package dk.fremskudt.contact;

import static dk.fremskudt.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.fremskudt.programme.Fremby;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactRulesTest {
    /** Five minutes before midnight of New Year, in Denmark. */
    private static final Instant NOW = Instant.parse("2026-12-31T22:55:00Z");

    @Test
    void whatHappenedIsKept() {
        assertThatCode(() -> check(visit(Outcome.HELD, NOW, 90, "home", "education", "coaching", "advice")))
                .doesNotThrowAnyException();
        assertThatCode(() -> check(visit(Outcome.NO_SHOW, NOW.minus(Duration.ofDays(400)), null, null, null)))
                .doesNotThrowAnyException();
    }

    @Test
    void nobodyStaysAwayFromATelephoneCall() {
        refused("contact.outcomeMisfit", () -> check(contact(Channel.PHONE, Outcome.NO_SHOW, NOW, null, null, null)));
    }

    /** Clocks may be five minutes apart, over New Year's midnight too. */
    @Test
    void whatHasNotHappenedYetIsRefused() {
        assertThatCode(() -> check(visit(Outcome.HELD, Instant.parse("2026-12-31T23:00:00Z"), null, null, null)))
                .doesNotThrowAnyException();
        refused(
                "contact.future",
                () -> check(visit(Outcome.HELD, Instant.parse("2026-12-31T23:00:01Z"), null, null, null)));
    }

    @ParameterizedTest
    @EnumSource(names = {"CANCELLED_BY_CITIZEN", "CANCELLED_BY_MUNICIPALITY", "MOVED"})
    void anAppointmentThatWillNotBeKeptIsKnownAhead(Outcome outcome) {
        assertThatCode(() -> check(visit(outcome, NOW.plus(Duration.ofDays(30)), null, null, null)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"2000-01-01T00:00:00Z, true", "1999-12-31T23:59:59Z, false", "0026-12-31T10:00:00Z, false"})
    void nothingWasRegisteredBeforeTheYear2000(Instant at, boolean kept) {
        year(kept, at, Outcome.HELD);
    }

    /** 366 days: a year ahead, even where the leap day lies between. */
    @ParameterizedTest
    @CsvSource({"2028-01-01T22:55:00Z, true", "2028-01-01T22:55:01Z, false"})
    void noAppointmentIsCancelledMoreThanAYearAhead(Instant at, boolean kept) {
        year(kept, at, Outcome.MOVED);
    }

    private static void year(boolean kept, Instant at, Outcome outcome) {
        if (kept)
            assertThatCode(() -> check(visit(outcome, at, null, null, null))).doesNotThrowAnyException();
        else refused("contact.year", () -> check(visit(outcome, at, null, null, null)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1440})
    void aContactTakesADayAtMost(int minutes) {
        assertThatCode(() -> check(visit(Outcome.HELD, NOW, minutes, null, null)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1441})
    void andNeverLongerOrLessThanNothing(int minutes) {
        refused("contact.minutes", () -> check(visit(Outcome.HELD, NOW, minutes, null, null)));
    }

    @Test
    void placesAndMethodsAreThoseOfTheModel() {
        refused("contact.unknownPlace", () -> check(visit(Outcome.HELD, NOW, null, "moon", null)));
        refused("contact.unknownPlace", () -> check(visit(Outcome.HELD, NOW, null, "home", "moon")));
        refused(
                "contact.unknownMethod",
                () -> check(visit(Outcome.HELD, NOW, null, null, null, "coaching", "hypnosis")));
    }

    private static void check(ContactForm form) {
        ContactRules.check(form, Fremby.model(), NOW);
    }

    private static ContactForm visit(
            Outcome outcome,
            Instant at,
            @Nullable Integer minutes,
            @Nullable String place,
            @Nullable String offered,
            String... methods) {
        return contact(Channel.HOME_VISIT, outcome, at, minutes, place, offered, methods);
    }

    private static ContactForm contact(
            Channel channel,
            Outcome outcome,
            Instant at,
            @Nullable Integer minutes,
            @Nullable String place,
            @Nullable String offered,
            String... methods) {
        return new ContactForm(
                Counterpart.CITIZEN,
                channel,
                Direction.OUT,
                at,
                outcome,
                offered,
                place,
                null,
                minutes,
                Set.of(methods),
                null,
                null,
                null);
    }
}
