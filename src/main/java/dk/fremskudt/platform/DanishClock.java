package dk.fremskudt.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The product's clock, in Danish time. Work inside {@link #at} sees an earlier instant: that is how demo data gets a
 * past, with audit and deadlines as they would have been.
 */
public final class DanishClock extends Clock {
    public static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final ScopedValue<Instant> PAST = ScopedValue.newInstance();
    private final ZoneId zone;

    public DanishClock() {
        this(DENMARK);
    }

    private DanishClock(ZoneId zone) {
        this.zone = zone;
    }

    public static void at(Instant past, Runnable work) {
        ScopedValue.where(PAST, past).run(work);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new DanishClock(other);
    }

    @Override
    public Instant instant() {
        return PAST.isBound() ? PAST.get() : Instant.now();
    }
}
