package dk.fremskudt.citizen;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A civil registration number (da. CPR-nummer), ten digits. The check digit is not asked for: numbers without it have been
 * issued since 2007. A replacement number (da. erstatningspersonnummer) adds 60 to the day and is accepted.
 */
public record Cpr(String digits) {
    private static final int REPLACEMENT = 60;

    public Cpr {
        if (!digits.matches("[0-9]{10}") || birthDate(digits).isEmpty())
            throw new IllegalArgumentException("not a CPR number");
    }

    /** Accepts ten digits with or without a hyphen or spaces; empty when it isn't a number that can be issued. */
    public static Optional<Cpr> parse(String text) {
        var digits = text.replaceAll("[\\s-]", "");
        return digits.matches("[0-9]{10}") && birthDate(digits).isPresent()
                ? Optional.of(new Cpr(digits))
                : Optional.empty();
    }

    public LocalDate birthDate() {
        return birthDate(digits).orElseThrow();
    }

    /** Whole years on that day. */
    public int age(LocalDate on) {
        return birthDate().until(on).getYears();
    }

    /** Women's numbers are even, men's odd. */
    public boolean woman() {
        return number(digits, 8) % 2 == 0;
    }

    public boolean replacement() {
        return number(digits, 0) > REPLACEMENT;
    }

    /** 010190-1234 */
    public String formatted() {
        return digits.substring(0, 6) + "-" + digits.substring(6);
    }

    /** 010190-****, for screens where the number itself isn't needed. */
    public String masked() {
        return digits.substring(0, 6) + "-****";
    }

    @Override
    public String toString() {
        return masked();
    }

    private static Optional<LocalDate> birthDate(String digits) {
        try {
            return Optional.of(LocalDate.of(
                    year(number(digits, 4), digits.charAt(6) - '0'),
                    number(digits, 2),
                    number(digits, 0) % REPLACEMENT));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The seventh digit tells the century. */
    private static int year(int year, int seventh) {
        if (seventh <= 3) return 1900 + year;
        if (seventh == 4 || seventh == 9) return (year <= 36 ? 2000 : 1900) + year;
        return (year <= 57 ? 2000 : 1800) + year;
    }

    private static int number(String digits, int from) {
        return Integer.parseInt(digits.substring(from, from + 2));
    }
}
