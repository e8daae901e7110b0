package dk.fremskudt.platform.typed;

import dk.fremskudt.platform.typed.Typed.Understood;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which dates a field takes, and which day is meant when something is left out.
 *
 * @param earliest the first day taken; null where there is none
 * @param latest the last day taken; null where there is none
 */
public record DateRule(
        Lean lean, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
    /** What is planned this near is more likely meant than what was a year ago. */
    private static final int SOON_DAYS = 30;
    /** Of the hundred years that two digits can mean, this many lie ahead. */
    private static final int YEARS_AHEAD = 20;

    /** Where a day lies whose year or week was left out. */
    public enum Lean {
        /** What has happened: the latest such day until today. */
        PAST,
        /** What has happened, or is arranged for the next {@value DateRule#SOON_DAYS} days: the latest such day until then. */
        PAST_OR_SOON,
        /** What is to come: the first such day from today. */
        FUTURE,
        /** Either: the one nearest to today, of two equally near the earlier. */
        NEAREST,
        /** A birth: as what has happened, and two digits are never a year to come. */
        BIRTH
    }

    /** Acts lie where the bounds put them. */
    public static DateRule between(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        var lean = earliest == null && latest != null
                ? Lean.PAST
                : earliest != null && latest == null ? Lean.FUTURE : Lean.NEAREST;
        return new DateRule(lean, earliest, latest);
    }

    public static DateRule of(Lean lean) {
        return new DateRule(lean, null, null);
    }

    public static DateRule birth(LocalDate today) {
        return new DateRule(Lean.BIRTH, null, today);
    }

    Typed<LocalDate> judged(LocalDate day, LocalDate today) {
        if (day.getYear() < TypedDate.FIRST_YEAR || day.getYear() > TypedDate.LAST_YEAR)
            return Typed.refused(Fault.YEAR, TypedDate.FIRST_YEAR, TypedDate.LAST_YEAR);
        if (latest != null && day.isAfter(latest))
            return latest.equals(today)
                    ? Typed.refused(Fault.IN_THE_FUTURE, day)
                    : Typed.refused(Fault.TOO_LATE, day, latest);
        if (earliest != null && day.isBefore(earliest)) return Typed.refused(Fault.TOO_EARLY, day, earliest);
        return new Understood<>(day);
    }

    /** The year that two digits mean on that day of the year. */
    int year(int digits, MonthDay day, LocalDate today) {
        int year = today.getYear() / 100 * 100 + digits;
        if (lean != Lean.BIRTH) {
            if (year >= today.getYear() + YEARS_AHEAD) return year - 100;
            return year < today.getYear() + YEARS_AHEAD - 100 ? year + 100 : year;
        }
        boolean toCome = year > today.getYear() || (year == today.getYear() && day.isAfter(MonthDay.from(today)));
        return toCome ? year - 100 : year;
    }

    /** The year that is meant when none was typed; nothing where the day is in none of them. */
    Optional<LocalDate> withoutYear(int day, int month, LocalDate today) {
        // Eight years lie between two leap days where a century is none.
        return meant(
                IntStream.rangeClosed(today.getYear() - 8, today.getYear() + 8)
                        .mapToObj(year -> date(year, month, day))
                        .flatMap(Optional::stream)
                        .toList(),
                today);
    }

    /** The month that is meant when only a day was typed. */
    Optional<LocalDate> withoutMonth(int day, LocalDate today) {
        return meant(
                IntStream.rangeClosed(-2, 2)
                        .mapToObj(today.withDayOfMonth(1)::plusMonths)
                        .flatMap(month -> date(month.getYear(), month.getMonthValue(), day).stream())
                        .toList(),
                today);
    }

    /** Of those days the one that is meant. */
    Optional<LocalDate> meant(List<LocalDate> days, LocalDate today) {
        var order = Comparator.<LocalDate>naturalOrder();
        return switch (lean) {
            case PAST, BIRTH -> days.stream().filter(day -> !day.isAfter(today)).max(order);
            case PAST_OR_SOON ->
                days.stream()
                        .filter(day -> !day.isAfter(today.plusDays(SOON_DAYS)))
                        .max(order);
            case FUTURE -> days.stream().filter(day -> !day.isBefore(today)).min(order);
            case NEAREST ->
                days.stream()
                        .min(Comparator.<LocalDate>comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(today, day)))
                                .thenComparing(order));
        };
    }

    static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
