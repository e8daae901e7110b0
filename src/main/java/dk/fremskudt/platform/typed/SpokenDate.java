package dk.fremskudt.platform.typed;

import dk.fremskudt.platform.typed.DateRule.Lean;
import dk.fremskudt.platform.typed.Typed.Understood;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A date told from today: «i går», «om 14 dage», «for en uge siden», «på tirsdag», «i tirsdags», «mandag i uge 48». */
final class SpokenDate {
    private static final Map<String, Integer> DAYS_AWAY = Map.ofEntries(
            Map.entry("i dag", 0),
            Map.entry("idag", 0),
            Map.entry("dags dato", 0),
            Map.entry("d.d", 0),
            Map.entry("dd", 0),
            Map.entry("today", 0),
            Map.entry("i går", -1),
            Map.entry("igår", -1),
            Map.entry("i gaar", -1),
            Map.entry("igaar", -1),
            Map.entry("yesterday", -1),
            Map.entry("i forgårs", -2),
            Map.entry("iforgårs", -2),
            Map.entry("forgårs", -2),
            Map.entry("i forgaars", -2),
            Map.entry("i morgen", 1),
            Map.entry("imorgen", 1),
            Map.entry("tomorrow", 1),
            Map.entry("i overmorgen", 2),
            Map.entry("iovermorgen", 2),
            Map.entry("overmorgen", 2));

    private static final List<String> NAMES =
            List.of("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag");
    private static final List<String> SHORT = List.of("man", "tir", "ons", "tor", "fre", "lør", "søn");
    /** Names and what they are cut to. */
    static final String WEEKDAY =
            "mandag|man|tirsdag|tirs|tir|onsdag|ons|torsdag|tors|tor|fredag|fre|lørdag|lør|søndag|søn";

    /** «otte dage» is a week to some and eight days to others: it is no number here. */
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("en", 1),
            Map.entry("én", 1),
            Map.entry("et", 1),
            Map.entry("ét", 1),
            Map.entry("to", 2),
            Map.entry("tre", 3),
            Map.entry("fire", 4),
            Map.entry("fem", 5),
            Map.entry("seks", 6),
            Map.entry("syv", 7),
            Map.entry("ni", 9),
            Map.entry("ti", 10),
            Map.entry("elleve", 11),
            Map.entry("tolv", 12),
            Map.entry("fjorten", 14));

    private static final String SPAN =
            "(?<count>\\d{1,4}|" + String.join("|", NUMBERS.keySet()) + ") (?<unit>dage?|uger?|måned(?:er)?|år)";
    private static final Pattern AHEAD = Pattern.compile("om " + SPAN);
    private static final Pattern BACK = Pattern.compile("(?:for )?" + SPAN + " siden");
    private static final String DAY = "(?<weekday>" + WEEKDAY + ")\\.?";
    private static final Pattern COMING = Pattern.compile("(?:nu )?(?:på|kommende|førstkommende) " + DAY);
    private static final Pattern NEXT = Pattern.compile("næste " + DAY);
    private static final Pattern GONE =
            Pattern.compile("i (?<weekday>" + String.join("|", NAMES) + ")s|sidste (?<last>" + WEEKDAY + ")\\.?");
    private static final Pattern ALONE = Pattern.compile(DAY);
    private static final Pattern NEAR_WEEK =
            Pattern.compile(DAY + " i (?<week>sidste|forrige|denne|indeværende|næste) uge");
    private static final Pattern WEEK =
            Pattern.compile(DAY + ",? (?:i )?uge (?<week>\\d{1,2})(?: (?:i )?(?<year>\\d{4}))?");

    private SpokenDate() {}

    /** Empty where the text is no such date. */
    static Optional<Typed<LocalDate>> read(String typed, LocalDate today, DateRule rule) {
        var text = typed.endsWith(".") ? typed.substring(0, typed.length() - 1) : typed;
        var away = DAYS_AWAY.get(text);
        if (away != null) return understood(today.plusDays(away));
        var ahead = AHEAD.matcher(text);
        if (ahead.matches()) return understood(moved(today, ahead.group("count"), ahead.group("unit"), 1));
        var back = BACK.matcher(text);
        if (back.matches()) return understood(moved(today, back.group("count"), back.group("unit"), -1));
        var coming = COMING.matcher(text);
        if (coming.matches()) return understood(today.with(TemporalAdjusters.next(weekday(coming.group("weekday")))));
        var next = NEXT.matcher(text);
        if (next.matches()) return Optional.of(next(today, weekday(next.group("weekday"))));
        var gone = GONE.matcher(text);
        if (gone.matches()) {
            var name = gone.group("weekday") == null ? gone.group("last") : gone.group("weekday");
            return understood(today.with(TemporalAdjusters.previous(weekday(name))));
        }
        var alone = ALONE.matcher(text);
        if (alone.matches()) return Optional.of(alone(today, weekday(alone.group("weekday")), rule.lean()));
        var near = NEAR_WEEK.matcher(text);
        if (near.matches()) {
            int weeks = switch (near.group("week")) {
                case "sidste", "forrige" -> -1;
                case "næste" -> 1;
                default -> 0;
            };
            return understood(today.plusWeeks(weeks).with(weekday(near.group("weekday"))));
        }
        var week = WEEK.matcher(text);
        if (!week.matches()) return Optional.empty();
        return Optional.of(inWeek(
                weekday(week.group("weekday")),
                Integer.parseInt(week.group("week")),
                Optional.ofNullable(week.group("year")).map(Integer::valueOf),
                today,
                rule));
    }

    static DayOfWeek weekday(String name) {
        return DayOfWeek.of(SHORT.indexOf(name.substring(0, 3)) + 1);
    }

    private static Optional<Typed<LocalDate>> understood(LocalDate day) {
        return Optional.of(new Understood<>(day));
    }

    private static LocalDate moved(LocalDate today, String count, String unit, int direction) {
        int number = NUMBERS.containsKey(count) ? Objects.requireNonNull(NUMBERS.get(count)) : Integer.parseInt(count);
        var by = switch (unit.substring(0, 1)) {
            case "d" -> ChronoUnit.DAYS;
            case "u" -> ChronoUnit.WEEKS;
            case "m" -> ChronoUnit.MONTHS;
            default -> ChronoUnit.YEARS;
        };
        return today.plus((long) direction * number, by);
    }

    /** «næste tirsdag» is sure only where the coming one lies in next week. */
    private static Typed<LocalDate> next(LocalDate today, DayOfWeek weekday) {
        var coming = today.with(TemporalAdjusters.next(weekday));
        boolean sure = coming.isAfter(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
        return sure ? new Understood<>(coming) : Typed.refused(Fault.NEXT_WEEKDAY, weekday);
    }

    private static Typed<LocalDate> alone(LocalDate today, DayOfWeek weekday, Lean lean) {
        return switch (lean) {
            case PAST, PAST_OR_SOON -> new Understood<>(today.with(TemporalAdjusters.previousOrSame(weekday)));
            case FUTURE -> new Understood<>(today.with(TemporalAdjusters.nextOrSame(weekday)));
            case NEAREST, BIRTH -> Typed.refused(Fault.WHICH_WEEKDAY, weekday);
        };
    }

    private static Typed<LocalDate> inWeek(
            DayOfWeek weekday, int week, Optional<Integer> year, LocalDate today, DateRule rule) {
        if (year.isPresent()) {
            if (year.get() < TypedDate.FIRST_YEAR || year.get() > TypedDate.LAST_YEAR)
                return Typed.refused(Fault.YEAR, TypedDate.FIRST_YEAR, TypedDate.LAST_YEAR);
            return ofWeek(year.get(), week, weekday)
                    .<Typed<LocalDate>>map(Understood::new)
                    .orElseGet(() -> Typed.refused(Fault.NO_SUCH_WEEK, week));
        }
        // Week 53 comes every five or six years.
        var days = IntStream.rangeClosed(today.getYear() - 7, today.getYear() + 7)
                .mapToObj(each -> ofWeek(each, week, weekday))
                .flatMap(Optional::stream)
                .toList();
        return rule.meant(days, today)
                .<Typed<LocalDate>>map(Understood::new)
                .orElseGet(() -> Typed.refused(Fault.NO_SUCH_WEEK, week));
    }

    private static Optional<LocalDate> ofWeek(int year, int week, DayOfWeek weekday) {
        // The fourth of January lies in week 1 of its year.
        var first = LocalDate.of(year, 1, 4);
        long weeks = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(first).getMaximum();
        if (week < 1 || week > weeks) return Optional.empty();
        return Optional.of(first.plusWeeks(week - 1L).with(weekday));
    }
}
