package dk.fremskudt.platform.typed;

import dk.fremskudt.platform.typed.Typed.Understood;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date told by the number of its day: «1/5-26», «1. maj», «010526», «2026-05-01». */
final class NumberedDate {
    private static final Map<String, Month> MONTHS = months();
    private static final String MONTH = "(?<month>" + String.join("|", MONTHS.keySet()) + ")";
    private static final String YEAR = "(?:'?(?<short>\\d{2})|(?<long>\\d{4}))";
    private static final Pattern NUMBERS = Pattern.compile(
            "(?<day>\\d{1,2})(?<by> ?[-./] ?| )(?<month>\\d{1,2})\\.?(?:(?: ?[-./,] ?| )" + YEAR + ")?\\.?");
    private static final Pattern NAMED =
            Pattern.compile("(?<day>\\d{1,2})[. /-]{0,2}" + MONTH + "\\.?(?:[ ,./-]{1,2}" + YEAR + ")?\\.?");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>\\d{4}) ?(?<by>[-./]) ?(?<month>\\d{1,2}) ?\\k<by> ?(?<day>\\d{1,2})\\.?");
    private static final Pattern SIX = Pattern.compile("(?<day>\\d{2})(?<month>\\d{2})(?<short>\\d{2})");
    private static final Pattern EIGHT = Pattern.compile("(?<day>\\d{2})(?<month>\\d{2})(?<long>(?:19|20)\\d{2})");
    private static final Pattern EIGHT_YEAR_FIRST =
            Pattern.compile("(?<year>(?:19|20)\\d{2})(?<month>0[1-9]|1[0-2])(?<day>\\d{2})");
    private static final Pattern DAY_ALONE = Pattern.compile("(?<day>\\d{1,2})\\.?");
    private static final Pattern WITHOUT_DAY =
            Pattern.compile("(?:" + MONTH + "\\.?(?: \\d{4}|)|\\d{1,2} ?[-./] ?\\d{4}|(?:19|20)\\d{2})");

    private NumberedDate() {}

    /**
     * Empty where the text is no such date.
     *
     * @param announced whether something before it told that a date comes, so that a number alone is a day
     */
    static Optional<Typed<LocalDate>> read(String text, boolean announced, LocalDate today, DateRule rule) {
        var numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            var date = new Parts(
                    numbers.group("day"), numbers.group("month"), numbers.group("short"), numbers.group("long"));
            // «1 5» may be anything.
            if (!date.hasYear() && numbers.group("by").isBlank()) return Optional.empty();
            return Optional.of(date.read(today, rule));
        }
        var named = NAMED.matcher(text);
        if (named.matches()) {
            var month = month(named.group("month")).getValue();
            return Optional.of(
                    new Parts(named.group("day"), String.valueOf(month), named.group("short"), named.group("long"))
                            .read(today, rule));
        }
        var six = SIX.matcher(text);
        if (six.matches())
            return Optional.of(
                    new Parts(six.group("day"), six.group("month"), six.group("short"), null).read(today, rule));
        for (var pattern : new Pattern[] {YEAR_FIRST, EIGHT_YEAR_FIRST}) {
            var yearFirst = pattern.matcher(text);
            if (yearFirst.matches())
                return Optional.of(
                        new Parts(yearFirst.group("day"), yearFirst.group("month"), null, yearFirst.group("year"))
                                .read(today, rule));
        }
        var eight = EIGHT.matcher(text);
        if (eight.matches())
            return Optional.of(
                    new Parts(eight.group("day"), eight.group("month"), null, eight.group("long")).read(today, rule));
        var alone = DAY_ALONE.matcher(text);
        if (announced && alone.matches()) {
            var day = rule.withoutMonth(Integer.parseInt(alone.group("day")), today);
            return Optional.of(
                    day.<Typed<LocalDate>>map(Understood::new).orElseGet(() -> Typed.refused(Fault.DATE_UNREADABLE)));
        }
        return WITHOUT_DAY.matcher(text).matches() ? Optional.of(Typed.refused(Fault.NO_DAY)) : Optional.empty();
    }

    private record Parts(
            String day,
            String month,
            @Nullable String twoDigits,
            @Nullable String fourDigits) {
        boolean hasYear() {
            return twoDigits != null || fourDigits != null;
        }

        Typed<LocalDate> read(LocalDate today, DateRule rule) {
            int monthNumber = Integer.parseInt(month);
            int dayNumber = Integer.parseInt(day);
            if (monthNumber < 1 || monthNumber > 12) return Typed.refused(Fault.NO_SUCH_MONTH, monthNumber);
            var named = Month.of(monthNumber);
            if (dayNumber < 1 || dayNumber > named.maxLength())
                return Typed.refused(Fault.NO_SUCH_DAY, dayNumber, named);
            if (!hasYear())
                return rule.withoutYear(dayNumber, monthNumber, today)
                        .<Typed<LocalDate>>map(Understood::new)
                        .orElseGet(() -> Typed.refused(Fault.NO_SUCH_DAY, dayNumber, named));
            int year = fourDigits != null
                    ? Integer.parseInt(fourDigits)
                    : rule.year(
                            Integer.parseInt(Objects.requireNonNull(twoDigits)),
                            MonthDay.of(monthNumber, dayNumber),
                            today);
            if (year < TypedDate.FIRST_YEAR || year > TypedDate.LAST_YEAR)
                return Typed.refused(Fault.YEAR, TypedDate.FIRST_YEAR, TypedDate.LAST_YEAR);
            return DateRule.date(year, monthNumber, dayNumber)
                    .<Typed<LocalDate>>map(Understood::new)
                    .orElseGet(() -> Typed.refused(Fault.NO_SUCH_DAY_THAT_YEAR, dayNumber, named, year));
        }
    }

    private static Month month(String name) {
        return Objects.requireNonNull(MONTHS.get(name));
    }

    /** Names and abbreviations, the longer first, so that «juni» is not «jun» with something after it. */
    private static Map<String, Month> months() {
        var months = new TreeMap<String, Month>(
                Comparator.comparingInt(String::length).reversed().thenComparing(name -> name));
        add(months, Month.JANUARY, "januar", "january", "jan");
        add(months, Month.FEBRUARY, "februar", "february", "febr", "feb");
        add(months, Month.MARCH, "marts", "march", "mar", "mrt");
        add(months, Month.APRIL, "april", "apr");
        add(months, Month.MAY, "maj", "may");
        add(months, Month.JUNE, "juni", "june", "jun");
        add(months, Month.JULY, "juli", "july", "jul");
        add(months, Month.AUGUST, "august", "aug");
        add(months, Month.SEPTEMBER, "september", "sept", "sep");
        add(months, Month.OCTOBER, "oktober", "october", "okt", "oct");
        add(months, Month.NOVEMBER, "november", "nov");
        add(months, Month.DECEMBER, "december", "dec");
        return months;
    }

    private static void add(Map<String, Month> months, Month month, String... names) {
        for (var name : names) months.put(name, month);
    }
}
