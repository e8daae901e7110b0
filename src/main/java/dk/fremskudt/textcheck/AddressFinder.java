package dk.fremskudt.textcheck;

import dk.fremskudt.textcheck.Finding.Kind;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what looks like an address, whoever's it is: street and house number, floor and door, postcode and town. */
final class AddressFinder implements TextCheck.Finder {
    private static final String ENDINGS =
            "(?:gade|gyde|vej|allé|alle|vænge|vænget|park|parken|torv|torvet|stræde|plads|pladsen|boulevard"
                    + "|toft|toften|bakke|bakken|skoven|marken|engen|gård|gården|kollegiet|sti|stien|gang|gangen|kaj|have|haven|ager"
                    + "|lunden|krogen|højen|dalen|løkken|brinken|kvarteret|strand|strandvej|svinget|dammen|diget|hegnet|løkke)";
    private static final String NAME = "(?:\\p{Lu}[\\p{Ll}.]+(?:[ -]\\p{Lu}[\\p{Ll}.]+){0,3} (?:\\p{Lu}\\p{L}*)?(?i:"
            + ENDINGS + ")|\\p{Lu}\\p{Ll}*" + ENDINGS + "|\\p{Lu}\\p{Ll}+ (?:\\p{Lu}\\p{Ll}+ )?(?i:" + ENDINGS + "))";
    private static final String DOOR = "(?:,? (?:st|kl|\\d{1,2})\\.? ?(?:sal)?,? ?(?:tv|th|mf)?(?!\\p{L})\\.?)?";
    private static final Pattern STREET =
            Pattern.compile("(?<!\\p{L})" + NAME + "s? (?:nr\\.? ?)?\\d{1,3} ?[A-Za-z]?(?![\\p{L}\\d])" + DOOR);
    private static final Pattern STREET_ALONE =
            Pattern.compile("(?<!\\p{L})\\p{Lu}\\p{Ll}{2,}(?:gade|vej|stræde|vænget|torvet|allé)s?(?!\\p{L})");
    private static final Pattern FLOOR = Pattern.compile(
            "(?<![\\p{L}\\d])(?:st|\\d{1,2})\\.?,? ?(?:sal,? ?)?(?:til )?(?:tv|th|mf|venstre|højre)(?!\\p{L})\\.?");
    private static final Pattern TOWN =
            Pattern.compile("(?<![\\d-])(?!(?:19|20[1-4])\\d)[1-9]\\d{3} \\p{Lu}\\p{Ll}+(?: \\p{Lu}(?!\\p{L}))?");

    @Override
    public void find(String text, List<Finding> found) {
        find(STREET, text, Kind.ADDRESS, StandIn.ADDRESS, found);
        find(STREET_ALONE, text, Kind.ADDRESS, StandIn.ADDRESS, found);
        find(FLOOR, text, Kind.ADDRESS, StandIn.ADDRESS, found);
        find(TOWN, text, Kind.PLACE, StandIn.PLACE, found);
    }

    private static void find(Pattern pattern, String text, Kind kind, String standIn, List<Finding> found) {
        var matches = pattern.matcher(text);
        while (matches.find()) found.add(new Finding(matches.start(), matches.end(), kind, matches.group(), standIn));
    }
}
