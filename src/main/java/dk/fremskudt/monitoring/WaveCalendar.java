package dk.fremskudt.monitoring;

import dk.fremskudt.programme.ProgrammeModel.WaveAnchor;
import dk.fremskudt.programme.ProgrammeModel.WaveRule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Works out when the waves fall from the rules of a model version (M130, M141, T3). A wave is open from two weeks before its
 * day and late two weeks after it: people are met when they can be met. What is counted from the closing waits for it; only
 * the wave at the closing itself has the planned end as its day, since it is most often answered before (M130).
 */
final class WaveCalendar {
    static final int SLACK_DAYS = 14;

    private WaveCalendar() {}

    /** @param opensOn null while the wave waits for the course to close */
    record Entry(int wave, String label, @Nullable LocalDate opensOn, LocalDate dueOn) {
        WaveState state(LocalDate today, boolean registered) {
            if (registered) return WaveState.REGISTERED;
            if (opensOn == null || today.isBefore(opensOn)) return WaveState.NOT_OPEN;
            return today.isAfter(dueOn) ? WaveState.OVERDUE : WaveState.OPEN;
        }
    }

    static List<Entry> of(
            List<WaveRule> rules, LocalDate openedOn, LocalDate plannedEnd, @Nullable LocalDate closedOn) {
        return rules.stream()
                .map(rule -> entry(rule, openedOn, plannedEnd, closedOn))
                .toList();
    }

    private static Entry entry(WaveRule rule, LocalDate openedOn, LocalDate plannedEnd, @Nullable LocalDate closedOn) {
        boolean fromOpening = rule.anchor() == WaveAnchor.OPENING;
        LocalDate end = closedOn == null ? plannedEnd : closedOn;
        LocalDate day = (fromOpening ? openedOn : end).plusMonths(rule.monthsAfter());
        LocalDate opens = day.minusDays(SLACK_DAYS);
        boolean waits = !fromOpening && closedOn == null && rule.monthsAfter() > 0;
        return new Entry(
                rule.number(),
                rule.label(),
                waits ? null : opens.isBefore(openedOn) ? openedOn : opens,
                day.plusDays(SLACK_DAYS));
    }
}
