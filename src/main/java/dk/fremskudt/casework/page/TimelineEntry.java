package dk.fremskudt.casework.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a course's timeline.
 *
 * @param kind what the line is about, for its mark: {@code contact}, {@code missed}, {@code phase}, {@code goal} …
 * @param timed whether the time of day is known; a goal is said on a day
 * @param who the name of whoever did it; null where it was nobody in particular
 */
public record TimelineEntry(
        Instant at,
        boolean timed,
        String kind,
        String title,
        @Nullable String text,
        @Nullable String who) {

    public TimelineEntry(Instant at, String kind, String title, @Nullable String text, @Nullable String who) {
        this(at, true, kind, title, text, who);
    }
}
