package dk.fremskudt.scenario;

import dk.fremskudt.platform.DanishClock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

/** Lets something happen at a time of the test's own choosing, told as Danish clocks show it. */
public final class InDanishTime {
    public static final LocalTime MORNING = LocalTime.of(10, 0);

    private InDanishTime() {}

    public static void at(LocalDateTime when, Runnable work) {
        DanishClock.at(instant(when), work);
    }

    public static <T> T at(LocalDateTime when, Callable<T> work) {
        var result = new AtomicReference<T>();
        at(when, () -> {
            try {
                result.set(work.call());
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        return result.get();
    }

    /** Where the clocks are set back, the first of the two. */
    public static Instant instant(LocalDateTime when) {
        return when.atZone(DanishClock.DENMARK).toInstant();
    }
}
