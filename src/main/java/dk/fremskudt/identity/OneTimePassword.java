package dk.fremskudt.identity;

import java.security.SecureRandom;

/** A password to be read aloud once: four groups of four letters, none that look alike, 79 random bits. */
public final class OneTimePassword {
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz2345678";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePassword() {}

    public static String fresh() {
        var password = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % 4 == 0) password.append('-');
            password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
