package dk.fremskudt.planning;

import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.page.TimelineEntry;
import dk.fremskudt.casework.page.TimelineSource;
import dk.fremskudt.platform.ui.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Goals on the course's timeline. */
@Component
class GoalTimeline implements TimelineSource {
    private final GoalService goals;
    private final Clock clock;

    GoalTimeline(GoalService goals, Clock clock) {
        this.goals = goals;
        this.clock = clock;
    }

    @Override
    public List<TimelineEntry> entries(CaseFileId id) {
        var entries = new ArrayList<TimelineEntry>();
        for (var goal : goals.of(id)) {
            entries.add(entry(goal.saidOn(), Words.t("planning.timeline.said"), "«" + goal.words() + "»"));
            if (!goal.active()) {
                entries.add(entry(goal.statusOn(), Words.t("planning.timeline." + goal.status()), goal.words()));
            }
        }
        return entries;
    }

    private TimelineEntry entry(LocalDate on, String title, String text) {
        return new TimelineEntry(noon(on), false, "goal", title, text, null);
    }

    /** A day without a time of day stands in the middle of it. */
    private Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(clock.getZone()).toInstant();
    }
}
