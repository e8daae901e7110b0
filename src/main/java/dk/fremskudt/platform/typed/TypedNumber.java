package dk.fremskudt.platform.typed;

import dk.fremskudt.platform.typed.Typed.Nothing;
import dk.fremskudt.platform.typed.Typed.Understood;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number with a decimal comma and a point, a space or an apostrophe between thousands: «1.234,5», «1 234», «1,5». A
 * point anywhere else is refused, since «1.5» is one and a half to some and a slip to others.
 *
 * @param min the least that is taken, itself included; null where there is no limit
 * @param max the most that is taken, itself included; null where there is no limit
 * @param decimals how many digits may follow the comma; zeros more than that are no fault
 * @param units what may stand after the number or before it, in small letters
 */
public record TypedNumber(
        @Nullable BigDecimal min, @Nullable BigDecimal max, int decimals, Set<String> units) {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<sign>[+-]?) ?(?<whole>\\d+|\\d{1,3}(?:(?<between>[. '’])\\d{3}(?:\\k<between>\\d{3})*))?(?:,(?<part>\\d*))?");
    private static final int LONGEST = 40;
    private static final Pattern POINT = Pattern.compile("[+-]?\\d*\\.\\d+");

    public TypedNumber {
        units = Set.copyOf(units);
    }

    public static TypedNumber whole(int min, int max) {
        return new TypedNumber(BigDecimal.valueOf(min), BigDecimal.valueOf(max), 0, Set.of());
    }

    /** Kroner and øre: «1.234,50», «500 kr.», «500,-». */
    public static TypedNumber kroner(long max) {
        return new TypedNumber(
                BigDecimal.ZERO,
                BigDecimal.valueOf(max),
                2,
                Set.of("kr", "kr.", "kroner", "dkk", "-", ",-", ",--", ".-"));
    }

    public TypedNumber with(String... more) {
        return new TypedNumber(min, max, decimals, Set.of(more));
    }

    public Typed<BigDecimal> read(String typed) {
        var text = withoutUnit(Plain.of(typed));
        if (Plain.of(typed).isEmpty()) return new Nothing<>();
        if (text.length() > LONGEST) return Typed.refused(Fault.NUMBER_UNREADABLE);
        var number = NUMBER.matcher(text);
        if (!number.matches())
            return Typed.refused(POINT.matcher(text).matches() ? Fault.POINT : Fault.NUMBER_UNREADABLE);
        var whole = number.group("whole");
        var part = number.group("part");
        if (whole == null && (part == null || part.isEmpty())) return Typed.refused(Fault.NUMBER_UNREADABLE);
        if (part != null && part.isEmpty()) return Typed.refused(Fault.NUMBER_UNREADABLE);
        // «0.500» is nobody's five hundred.
        if (number.group("between") != null && whole.startsWith("0")) return Typed.refused(Fault.POINT);
        var digits = whole == null ? "0" : whole.replaceAll("\\D", "");
        var value = new BigDecimal(number.group("sign").replace("+", "") + digits + (part == null ? "" : "." + part));
        return judged(value.signum() == 0 ? BigDecimal.ZERO : value);
    }

    private Typed<BigDecimal> judged(BigDecimal value) {
        var plain = value.stripTrailingZeros();
        if (plain.scale() > decimals)
            return decimals == 0 ? Typed.refused(Fault.WHOLE) : Typed.refused(Fault.DECIMALS, decimals);
        if (min != null && max != null) {
            if (value.compareTo(min) < 0 || value.compareTo(max) > 0) return Typed.refused(Fault.BETWEEN, min, max);
        } else if (min != null && value.compareTo(min) < 0) {
            return Typed.refused(Fault.AT_LEAST, min);
        } else if (max != null && value.compareTo(max) > 0) {
            return Typed.refused(Fault.AT_MOST, max);
        }
        return new Understood<>(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    /** The longest unit that fits, so that «kr.» is not read as «kr» and a point. */
    private String withoutUnit(String text) {
        var best = text;
        for (var unit : units) {
            if (text.endsWith(unit) && text.length() - unit.length() < best.length()) {
                best = text.substring(0, text.length() - unit.length());
            }
            if (text.startsWith(unit) && !unit.endsWith("-") && text.length() - unit.length() < best.length()) {
                best = text.substring(unit.length());
            }
        }
        return best.strip();
    }
}
