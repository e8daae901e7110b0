package dk.fremskudt.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;

/**
 * The product's clock, in Danish time. Work inside {@link #at} sees an earlier instant: that is how demo data gets a
 * past, with audit and deadlines as they would have been.
 */
public final class DanishClock extends Clock {
    public static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final ScopedValue<Instant> PAST = ScopedValue.newInstance();
    private final InstantSource time;
    private final ZoneId zone;

    /** @param time what it is outside {@link #at} */
    public DanishClock(InstantSource time) {
        this(time, DENMARK);
    }

    private DanishClock(InstantSource time, ZoneId zone) {
        this.time = time;
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
        return new DanishClock(time, other);
    }

    @Override
    public Instant instant() {
        return PAST.isBound() ? PAST.get() : time.instant();
    }
}
