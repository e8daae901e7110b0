package dk.fremskudt.platform.typed;

import dk.fremskudt.platform.typed.ClockTime.Clock;
import dk.fremskudt.platform.typed.Typed.Nothing;
import dk.fremskudt.platform.typed.Typed.Understood;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A time of day: «14.30», «14:30», «14,30», «1430», «930», «9», «kl. 14». By the 24-hour clock only: «halv tre» and
 * «2 pm» are refused rather than guessed at. «24.00» is the midnight that ends the day.
 */
public final class TypedTime {
    private static final Pattern HOUR_WORD = Pattern.compile("^(?:kl|klokken)(?:\\.|:|(?=[ \\d]))\\s*");
    private static final Pattern CLOCK_WORD =
            Pattern.compile("\\s*\\(?(sommertid|vintertid|normaltid|summer time|winter time)\\)?$");
    private static final Set<String> SUMMER = Set.of("sommertid", "summer time");
    private static final Pattern PARTED =
            Pattern.compile("(\\d{1,2})(?: ?[.:,] ?| )(\\d{1,2})(?:(?: ?[.:,] ?| )(\\d{1,2}))?\\.?");
    private static final Pattern TOGETHER = Pattern.compile("(\\d{1,2})(\\d{2})");
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})\\.?");

    private TypedTime() {}

    public static Typed<ClockTime> read(String typed) {
        var text = Plain.of(typed);
        if (text.isEmpty()) return new Nothing<>();
        var clock = Clock.UNSAID;
        var word = CLOCK_WORD.matcher(text);
        if (word.find()) {
            clock = SUMMER.contains(word.group(1)) ? Clock.SUMMER : Clock.WINTER;
            text = text.substring(0, word.start());
        }
        text = HOUR_WORD.matcher(text).replaceFirst("");
        if (text.equals("midnat") || text.equals("midnight")) return Typed.refused(Fault.MIDNIGHT);
        var hour = HOUR.matcher(text);
        if (hour.matches()) return time(hour.group(1), "00", clock);
        var together = TOGETHER.matcher(text);
        if (together.matches()) return time(together.group(1), together.group(2), clock);
        var parted = PARTED.matcher(text);
        if (!parted.matches()) return Typed.refused(Fault.TIME_UNREADABLE);
        if (parted.group(2).length() == 1) return Typed.refused(Fault.MINUTE_DIGITS);
        var seconds = parted.group(3);
        if (seconds != null && !seconds.equals("00")) return Typed.refused(Fault.SECONDS);
        return time(parted.group(1), parted.group(2), clock);
    }

    private static Typed<ClockTime> time(String hours, String minutes, Clock clock) {
        int hour = Integer.parseInt(hours);
        int minute = Integer.parseInt(minutes);
        if (hour > 24 || (hour == 24 && minute > 0)) return Typed.refused(Fault.HOUR, hours + "." + minutes);
        if (minute > 59) return Typed.refused(Fault.MINUTE, hours + "." + minutes);
        return new Understood<>(new ClockTime(hour * 60 + minute, clock));
    }
}
