package dk.fremskudt;

import dk.fremskudt.platform.DanishClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.context.annotation.Primary;

/**
 * The time in tests: a Wednesday morning in November, until a test moves it. It stands still but for a microsecond that
 * passes with every look at it, so that what came first also in tests came first. {@link DanishClock#at} goes before it,
 * as in the product.
 */
@Primary
public final class TestClock extends Clock {
    /** Wednesday the 18th of November 2026, 10 o'clock in Denmark. */
    private static final Instant START = Instant.parse("2026-11-18T09:00:00Z");

    private final Moment moment = new Moment();
    private final DanishClock danish = new DanishClock(moment);

    @Override
    public Instant instant() {
        return danish.instant();
    }

    @Override
    public ZoneId getZone() {
        return danish.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return danish.withZone(zone);
    }

    /** The day it is in Denmark. */
    public LocalDate today() {
        return LocalDate.now(this);
    }

    public void moveTo(Instant to) {
        moment.moveTo(to);
    }

    /** @param to the time in Denmark, such as {@code 2026-12-31T23:59}; in the hour that comes twice, its first time */
    public void moveTo(String to) {
        moveTo(LocalDateTime.parse(to).atZone(DanishClock.DENMARK).toInstant());
    }

    public void advance(Duration by) {
        moveTo(moment.instant().plus(by));
    }

    /** Back to the Wednesday morning, after everything that was done on it before. */
    void reset() {
        moment.reset();
    }

    private static final class Moment implements InstantSource {
        private Instant base = START;
        private long looks;
        private long looksWhenMoved;

        @Override
        public synchronized Instant instant() {
            return base.plus(++looks - looksWhenMoved, ChronoUnit.MICROS);
        }

        synchronized void moveTo(Instant to) {
            base = to;
            looksWhenMoved = looks;
        }

        synchronized void reset() {
            base = START;
            looksWhenMoved = 0;
        }
    }
}
