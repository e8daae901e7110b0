package dk.fremskudt.platform.typed;

import dk.fremskudt.platform.typed.ClockTime.Clock;
import dk.fremskudt.platform.typed.Typed.Understood;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A time on a day, on the two nights when the clock is changed too: the hour that is skipped in March is refused, of the
 * hour that comes twice in October the first is taken unless «vintertid» is said.
 */
public final class TypedMoment {
    private TypedMoment() {}

    public static Typed<Instant> of(LocalDate day, ClockTime time, ZoneId zone) {
        var local = day.atStartOfDay().plusMinutes(time.minutes());
        var offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            var gap = zone.getRules().getTransition(local);
            return Typed.refused(
                    Fault.TIME_SKIPPED,
                    local.toLocalTime(),
                    local.toLocalDate(),
                    gap.getDateTimeBefore().toLocalTime(),
                    gap.getDateTimeAfter().toLocalTime());
        }
        var first = local.toInstant(offsets.getFirst());
        boolean summer = zone.getRules().isDaylightSavings(first);
        if (offsets.size() == 1) {
            boolean said = time.clock() == Clock.UNSAID || summer == (time.clock() == Clock.SUMMER);
            return said ? new Understood<>(first) : Typed.refused(Fault.NOT_TWICE, local.toLocalTime());
        }
        return new Understood<>(time.clock() == Clock.WINTER ? local.toInstant(offsets.getLast()) : first);
    }

    /** Whether the clock on the wall shows the same time once more that night. */
    public static boolean isTwice(Instant at, ZoneId zone) {
        return zone.getRules()
                        .getValidOffsets(LocalDateTime.ofInstant(at, zone))
                        .size()
                > 1;
    }

    public static boolean isSummer(Instant at, ZoneId zone) {
        return zone.getRules().isDaylightSavings(at);
    }

    /** The time as it is typed, so that the same moment is read from it; seconds are not typed. */
    public static ClockTime time(Instant at, ZoneId zone) {
        LocalTime time = LocalTime.ofInstant(at, zone);
        var clock = isTwice(at, zone) && !isSummer(at, zone) ? Clock.WINTER : Clock.UNSAID;
        return new ClockTime(ClockTime.of(time).minutes(), clock);
    }
}
