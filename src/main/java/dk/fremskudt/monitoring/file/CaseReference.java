package dk.fremskudt.monitoring.file;

import java.util.regex.Pattern;

/** What a municipality may call a course in its files (da. sagsreference): short, plain, and never a CPR number. */
final class CaseReference {
    /** Ten digits, six and four, are taken for a CPR number whatever their date part says: better once too often. */
    private static final Pattern LIKE_CPR = Pattern.compile("(?<!\\d)\\d{6}[\\s\\p{Pd}./]?\\d{4}(?!\\d)");

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._/-]{0,39}");

    private CaseReference() {}

    static boolean isLikeCpr(String reference) {
        return LIKE_CPR.matcher(reference).find();
    }

    static boolean isPlain(String reference) {
        return PLAIN.matcher(reference).matches();
    }
}
