package dk.fremskudt.platform.typed;

import dk.fremskudt.platform.typed.Typed.Nothing;
import dk.fremskudt.platform.typed.Typed.Understood;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A date: «1/5-26», «1/5», «1. maj», «010526», «2026-05-01», «i går», «på tirsdag», «om 14 dage». Days come before
 * months. Which year is meant where none or only two digits are typed, the {@link DateRule} says.
 */
public final class TypedDate {
    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2099;

    private static final Pattern WEEKDAY_FIRST =
            Pattern.compile("(?<weekday>" + SpokenDate.WEEKDAY + ")[.,]? (?:den |d\\. ?|d )?(?=\\d)(?<date>.*)");
    private static final Pattern ARTICLE = Pattern.compile("^(?:den |d\\. ?|d )(?=\\d)");

    private TypedDate() {}

    public static Typed<LocalDate> read(String typed, LocalDate today, DateRule rule) {
        var text = Plain.of(typed).replaceAll(" ?,$", "");
        if (text.isEmpty()) return new Nothing<>();
        return date(text, today, rule).then(day -> rule.judged(day, today));
    }

    private static Typed<LocalDate> date(String text, LocalDate today, DateRule rule) {
        var spoken = SpokenDate.read(text, today, rule);
        if (spoken.isPresent()) return spoken.get();
        var weekday = WEEKDAY_FIRST.matcher(text);
        if (weekday.matches()) {
            var said = SpokenDate.weekday(weekday.group("weekday"));
            return NumberedDate.read(weekday.group("date"), true, today, rule)
                    .<Typed<LocalDate>>map(read -> read.then(day -> agreed(day, said)))
                    .orElseGet(() -> Typed.refused(Fault.DATE_UNREADABLE));
        }
        var article = ARTICLE.matcher(text);
        boolean hasArticle = article.find();
        return NumberedDate.read(hasArticle ? text.substring(article.end()) : text, hasArticle, today, rule)
                .orElseGet(() -> Typed.refused(Fault.DATE_UNREADABLE));
    }

    private static Typed<LocalDate> agreed(LocalDate day, DayOfWeek said) {
        return day.getDayOfWeek() == said ? new Understood<>(day) : Typed.refused(Fault.OTHER_WEEKDAY, day, said);
    }
}
