package dk.fremskudt.textcheck;

import dk.fremskudt.textcheck.Finding.Kind;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds dates as Danes write them, in figures and in words, and what gives a date away beside the pack's relative days:
 * years, months with a year, numbered weeks, holidays. A weekday alone («om mandagen») says nothing and is left.
 */
final class DateFinder implements TextCheck.Finder {
    private static final String WEEKDAY = "(?:man|tirs|ons|tors|fre|lør|søn)dag(?:en)?s?";
    private static final String MONTH =
            "(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december"
                    + "|jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec)";
    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
    private static final String MON = "(?:0?[1-9]|1[0-2])";
    private static final String LONG_YEAR = "(?:19|20)\\d\\d";
    private static final String YEAR = "(?:" + LONG_YEAR + "|['’]?\\d\\d)";
    private static final String ORDINAL =
            "(?:første|anden|andet|tredje|fjerde|femte|sjette|syvende|ottende|niende|tiende|ellevte|tolvte|trettende"
                    + "|fjortende|femtende|sekstende|syttende|attende|nittende|(?:(?:en|to|tre|fire|fem|seks|syv|otte|ni)og)?tyvende"
                    + "|(?:enog)?tredivte)";
    private static final String DEN = "(?:den|d\\.?)";
    private static final String LEAD = "(?:" + WEEKDAY + ",? )?(?:" + DEN + " ?)?";
    private static final String NOT_BEFORE = "(?<![\\p{L}\\d.,/-])";
    private static final String NOT_AFTER = "(?![\\p{L}\\d])";

    private static final List<Pattern> DATES = List.of(
            pattern(LEAD + "(?:" + DAY + "\\.? ?(?:-|–|og|til|/) ?)?" + DAY + "\\.? ?" + MONTH + "(?:\\.(?= ?\\d)|"
                    + NOT_AFTER + ")(?:,? ?" + LONG_YEAR + "| ['’]\\d\\d)?"),
            pattern(LEAD + ORDINAL + " " + MONTH + NOT_AFTER + "(?: " + LONG_YEAR + ")?"),
            pattern(LEAD + DAY + " ?([-./]) ?" + MON + " ?\\1 ?" + YEAR + "(?![\\d])"),
            pattern(LEAD + DAY + "/" + MON + " ?[-– ] ?" + YEAR + "(?!\\d)"),
            pattern(LEAD + DAY + " " + MON + " " + LONG_YEAR + "(?!\\d)"),
            pattern(LONG_YEAR + "[-./]" + MON + "[-./]" + DAY + "(?!\\d)"),
            pattern("(?:(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:" + LONG_YEAR + "|\\d\\d)|" + LONG_YEAR
                    + "(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))(?![\\d-])"),
            pattern("(?:" + DEN + "|" + WEEKDAY + "(?: " + DEN + ")?|fra|til|dato) ?" + DAY + "[/.]" + MON
                    + "(?![\\d/])"),
            pattern("(?!24/7|1/[2-9](?!\\d)|2/3|3/4|2/5|3/5 del)" + DAY + "/" + MON + "(?![\\d/])"),
            pattern(WEEKDAY + " " + DEN + " ?" + DAY + "(?!\\d)\\.?"),
            pattern(
                    DEN + " ?" + DAY
                            + "\\.(?=\\s*(?:$|[,;.!?)]|(?:og|eller|kl|til|var|kom|blev|havde|i|skal|skulle|mødte|ringede|er)(?!\\p{L})))"),
            pattern(MONTH + "\\.?,? (?:" + LONG_YEAR + "|['’]\\d\\d)(?!\\d)"),
            pattern("(?:uge|ugerne) ?(?:nr\\.? ?)?[1-5]?\\d(?:\\s?[-–]\\s?\\d\\d)?(?!\\d)"),
            pattern(
                    "(?:jule|nytårs)(?:aften|dag)(?:en|s)?(?:dag)?" + NOT_AFTER
                            + "|grundlovsdag(?:en)?|sankt ?hans(?: ?aften)?|kristi himmelfartsdag|skærtorsdag|langfredag|påskedag|pinsedag"));
    private static final Pattern YEARS =
            pattern("(?:(?:forår|sommer|efterår|vinter|jul|påske|pinse)(?:en|et)? (?:i )?)?" + LONG_YEAR
                    + "(?:['’]?erne|['’]?ere)?(?: ?[-–/] ?(?:" + LONG_YEAR
                    + "|\\d\\d))?(?![\\d]|[.,/]\\d| ?(?:kr|kroner|,-))");

    @Override
    public void find(String text, List<Finding> found) {
        for (var date : DATES) find(date, text, StandIn.DATE, found);
        find(YEARS, text, StandIn.TIME, found);
    }

    private static void find(Pattern pattern, String text, String standIn, List<Finding> found) {
        var matches = pattern.matcher(text);
        while (matches.find())
            found.add(new Finding(matches.start(), matches.end(), Kind.DATE, matches.group(), standIn));
    }

    private static Pattern pattern(String body) {
        return Pattern.compile(NOT_BEFORE + "(?:" + body + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
