package dk.fremskudt.textcheck;

import dk.fremskudt.textcheck.Finding.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds numbers and addresses of the wires: CPR, telephone, mail, links, accounts, and the numbers known of the case. */
final class NumberFinder implements TextCheck.Finder {
    private static final Pattern MAIL = Pattern.compile(
            "[\\p{L}\\d._%+-]+ ?(?:@|\\(at\\)|\\[at\\]|(?<= )snabel-?a(?= )) ?[\\p{L}\\d.-]*[\\p{L}\\d]|(?<![\\p{L}\\d])@[\\w.]*\\w",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile(
            "https?://\\S+|www\\.\\S+|(?<![\\p{L}\\d.])[\\p{L}\\d-]+\\.(?:dk|com|net|org|nu)(?![\\p{L}\\d])\\S*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CPR = Pattern.compile(
            "(?<!\\d)(?:[0-7]\\d)[ .]?(?:0\\d|1[0-2])[ .]?\\d{2}[ \\-–.]{0,3}(?:\\d{4}|[xX*]{4})(?!\\d)");
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\d])(?:(?:\\+|00)45[ .-]?)?\\d(?:[ .\\-–/]?\\d){7}(?!\\d)");
    /** A span of years is a date, and a year with a running number is a case's. */
    private static final Pattern NO_PHONE =
            Pattern.compile("(?:19|20)\\d\\d ?[-–/] ?(?:19|20)\\d\\d|20[1-4]\\d-\\d{4}");

    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d ?[-–/] ?(?:19|20)\\d\\d");
    private static final Pattern OTHER = Pattern.compile("(?<![\\d,.])\\d(?:[ \\-–/]?\\d){5,}(?![\\d])"
            + "|(?<!\\d)\\d{4}-\\d{2,6}(?!\\d)"
            + "|(?<![\\p{L}\\d])\\p{Lu}{2} ?\\d{2} ?\\d{3}(?!\\d)");
    private static final String MONEY = "(?! ?(?:kr|kroner|,-))";

    private record Digits(Pattern pattern, Kind kind, String standIn, boolean certain) {}

    private final List<Digits> known = new ArrayList<>();

    NumberFinder(Known all) {
        for (var number : all.numbers()) known.add(digits(number));
        for (var mail : all.mails())
            known.add(new Digits(
                    Pattern.compile(Pattern.quote(mail.text()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                    Kind.MAIL,
                    mail.standIn(),
                    true));
    }

    @Override
    public void find(String text, List<Finding> found) {
        for (var number : known) find(number.pattern, text, number.kind, number.standIn, number.certain, found);
        find(MAIL, text, Kind.MAIL, StandIn.MAIL, true, found);
        find(LINK, text, Kind.MAIL, StandIn.MAIL, false, found);
        find(CPR, text, Kind.CPR, StandIn.CPR, true, found);
        var phones = PHONE.matcher(text);
        while (phones.find()) {
            if (!NO_PHONE.matcher(phones.group()).matches())
                found.add(new Finding(phones.start(), phones.end(), Kind.PHONE, phones.group(), StandIn.PHONE, true));
        }
        var others = OTHER.matcher(text);
        while (others.find()) {
            boolean longEnough =
                    others.group().chars().filter(Character::isDigit).count() >= 8;
            if (!YEARS.matcher(others.group()).matches())
                found.add(new Finding(
                        others.start(), others.end(), Kind.NUMBER, others.group(), StandIn.NUMBER, longEnough));
        }
    }

    private static void find(
            Pattern pattern, String text, Kind kind, String standIn, boolean certain, List<Finding> found) {
        var matches = pattern.matcher(text);
        while (matches.find())
            found.add(new Finding(matches.start(), matches.end(), kind, matches.group(), standIn, certain));
    }

    /** The digits of a known number in any grouping. A short one, such as a house number, only where it is called one. */
    private static Digits digits(Known.Called called) {
        var digits = called.text().replaceAll("\\D", "");
        var spread = digits.chars()
                .mapToObj(digit -> String.valueOf((char) digit))
                .collect(Collectors.joining("[ .\\-–/]?"));
        if (digits.length() < 3) {
            var house = digits.isEmpty() ? "(?!)" : "(?i)(?:nr\\.?|nummer|husnr\\.?) ?" + digits + "(?!\\d)[A-Z]?";
            return new Digits(Pattern.compile(house), Kind.ADDRESS, called.standIn(), false);
        }
        return new Digits(
                Pattern.compile("(?<!\\d)" + spread + "(?!\\d)" + (digits.length() < 6 ? MONEY : "")),
                called.standIn().equals(StandIn.CPR)
                        ? Kind.CPR
                        : NO_PHONE.matcher(called.text()).matches()
                                ? Kind.NUMBER
                                : switch (digits.length()) {
                                    case 10 -> Kind.CPR;
                                    case 8 -> Kind.PHONE;
                                    case 4 -> Kind.PLACE;
                                    default -> Kind.NUMBER;
                                },
                called.standIn(),
                digits.length() >= 6);
    }
}
