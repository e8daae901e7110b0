package dk.fremskudt.platform.typed;

import java.time.LocalTime;

/**
 * A time as the clock on the wall shows it.
 *
 * @param minutes since the day began; 1,440 is «24.00», the midnight that ends the day
 * @param clock which of the two, where an hour comes twice
 */
public record ClockTime(int minutes, Clock clock) {
    public static final int DAY = 24 * 60;

    public enum Clock {
        UNSAID,
        SUMMER,
        WINTER
    }

    public ClockTime {
        if (minutes < 0 || minutes > DAY) throw new IllegalArgumentException(minutes + " minutes of a day");
    }

    public ClockTime(int minutes) {
        this(minutes, Clock.UNSAID);
    }

    public static ClockTime of(LocalTime time) {
        return new ClockTime(time.getHour() * 60 + time.getMinute());
    }

    public boolean endsTheDay() {
        return minutes == DAY;
    }

    /** «14.30», which is read again as the same. */
    @Override
    public String toString() {
        var said = "%02d.%02d".formatted(minutes / 60, minutes % 60);
        return switch (clock) {
            case UNSAID -> said;
            case SUMMER -> said + " sommertid";
            case WINTER -> said + " vintertid";
        };
    }
}
