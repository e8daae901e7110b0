package dk.fremskudt.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Random;

/**
 * CPR numbers that cannot belong to anyone: their check digit is wrong. Numbers without a right one have been issued
 * since 2007, but only for people born on a first of January, and these never are.
 */
final class MadeUpCpr {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("ddMMyy");
    private static final int[] WEIGHTS = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    private MadeUpCpr() {}

    static String of(LocalDate born, boolean woman, Random chance) {
        var day = born.getDayOfYear() == 1 ? born.plusDays(1) : born;
        while (true) {
            int seventh = day.getYear() < 2000 ? chance.nextInt(4) : 4 + chance.nextInt(4);
            int last = 2 * chance.nextInt(5) + (woman ? 0 : 1);
            var number = day.format(DAY) + seventh + "%02d".formatted(chance.nextInt(100)) + last;
            if (!passesModulus(number)) return number;
        }
    }

    static boolean passesModulus(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += WEIGHTS[i] * (number.charAt(i) - '0');
        return sum % 11 == 0;
    }
}
