package dk.fremskudt.casework.ui;

import static dk.fremskudt.platform.ui.Words.t;

import dk.fremskudt.casework.ClosingExit;
import dk.fremskudt.casework.CourseLength;
import dk.fremskudt.casework.DeadlineStatus;
import dk.fremskudt.casework.Phase;
import dk.fremskudt.platform.ui.Badge;
import dk.fremskudt.platform.ui.Badge.Tone;
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.programme.ProgrammeModel.Strictness;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How a course's states read. A state is always said in words; the colour comes second. */
final class CaseTexts {
    private CaseTexts() {}

    static String phase(Phase phase) {
        return t("casework.phase." + phase);
    }

    static String exit(ClosingExit exit) {
        return t("casework.exit." + exit);
    }

    /** «Holdt den 3. maj 2026», «Overskredet med 2 dage». */
    static String state(DeadlineStatus deadline, LocalDate today) {
        var met = deadline.metOn();
        return switch (deadline.state()) {
            case MET -> t("casework.deadline.met", met == null ? "" : Danish.date(met));
            case LATE ->
                met == null
                        ? days("casework.deadline.overdue", ChronoUnit.DAYS.between(deadline.due(), today))
                        : days("casework.deadline.metLate", ChronoUnit.DAYS.between(deadline.due(), met));
            case WAIVED -> t("casework.deadline.waived");
            case LAPSED -> t("casework.deadline.lapsed", Danish.date(deadline.due()));
            case DUE ->
                deadline.due().equals(today)
                        ? t("casework.deadline.today")
                        : t("casework.deadline.due", Danish.relative(deadline.due(), today));
        };
    }

    static Badge badge(DeadlineStatus deadline, LocalDate today) {
        var tone = switch (deadline.state()) {
            case MET -> Tone.GOOD;
            case LATE -> deadline.strictness() == Strictness.HARD ? Tone.BAD : Tone.WARN;
            case WAIVED, LAPSED -> Tone.NEUTRAL;
            case DUE -> deadline.due().isAfter(today.plusDays(1)) ? Tone.INFO : Tone.WARN;
        };
        return new Badge(state(deadline, today), tone);
    }

    static String length(CourseLength length) {
        return switch (length.standing()) {
            case ON_TRACK -> t("casework.length.until", Danish.date(length.plannedEnd()));
            case ENDS_SOON ->
                length.days() == 0 ? t("casework.length.today") : days("casework.length.left", length.days());
            case OVERRUN -> days("casework.length.over", length.days());
        };
    }

    static Badge badge(CourseLength length) {
        var tone = switch (length.standing()) {
            case ON_TRACK -> Tone.NEUTRAL;
            case ENDS_SOON, OVERRUN -> Tone.WARN;
        };
        return new Badge(length(length), tone);
    }

    /** One day and several days have texts of their own. */
    private static String days(String key, long days) {
        return days == 1 ? t(key + ".one") : t(key, days);
    }
}
