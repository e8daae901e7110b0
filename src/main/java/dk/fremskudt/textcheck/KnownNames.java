package dk.fremskudt.textcheck;

import dk.fremskudt.textcheck.Finding.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds people that are known of the case by any part of their names: in the genitive, in compounds («Mette-sagen»,
 * «Hansenfamilien»), misspelt, or as initials. A part that is also a word («bo», «hans») counts with a capital only.
 */
final class KnownNames implements TextCheck.Finder {
    private static final int LONG = 5;
    private static final Set<String> PARTICLES =
            Set.of("af", "al", "d", "da", "de", "del", "den", "der", "di", "du", "el", "la", "le", "van", "von");
    private static final Set<String> WORDS =
            Set.copyOf(Arrays.asList(("ask aske bach baek bager bang bent berg bjoern bo brandt"
                            + " brink bro brun bruun buch busk bygum dahl dal dam dan dansk due eng falk fisk fisker flor friis frost fri gade gaard"
                            + " gran groen gro gry hans hav have hede helle hoej holm hus hvid jan jul juul kaer kaj kjaer klit kok krog"
                            + " kim kold lang lange lars lind line liv lund lykke lys maj mark may mai max mie moerk munk my ny noerre nord"
                            + " olde oester per pil post rask ravn rosa rose roth saks sand skou skov smed smidt sol sommer staal steen"
                            + " sten stender storm svane svend toft tom top trine vang vester vibe viborg vind vinter vinther ulv"
                            + " voss winther will")
                    .split(" ")));

    private record Person(List<String> parts, List<String> sounds, Pattern initials, String standIn) {}

    private final List<Person> people;

    KnownNames(Known known) {
        people = known.people().stream()
                .map(person -> person(person.name(), person.standIn()))
                .toList();
    }

    @Override
    public void find(String text, List<Finding> found) {
        var tokens = Token.of(text);
        for (int i = 0; i < tokens.size(); ) {
            int longest = 0;
            Person whose = null;
            for (var person : people) {
                int length = run(person, tokens, i, text);
                if (length > longest) {
                    longest = length;
                    whose = person;
                }
            }
            if (whose == null) {
                i++;
                continue;
            }
            found.add(finding(whose, tokens.subList(i, i + longest), text));
            i += longest;
        }
        for (var person : people) {
            var initials = person.initials.matcher(text);
            while (initials.find())
                found.add(new Finding(initials.start(), initials.end(), Kind.NAME, initials.group(), person.standIn));
        }
    }

    /** How many words from here on are that person's, side by side. */
    private static int run(Person person, List<Token> tokens, int from, String text) {
        int length = 0;
        while (from + length < tokens.size()) {
            var token = tokens.get(from + length);
            if (length > 0 && !sideBySide(tokens.get(from + length - 1), token, text)) break;
            boolean beside = length > 0;
            if (!isPart(person, token, beside)) break;
            length++;
        }
        if (length == 0 && from + 1 < tokens.size()) {
            var token = tokens.get(from);
            var next = tokens.get(from + 1);
            if (sideBySide(token, next, text) && isPart(person, token, true) && isPart(person, next, true)) return 2;
        }
        return length;
    }

    private static boolean sideBySide(Token one, Token next, String text) {
        return text.substring(one.end(), next.start()).matches("[ \\-–]|\\. ");
    }

    private static boolean isPart(Person person, Token token, boolean besideAnother) {
        var word = token.folded();
        for (int i = 0; i < person.parts.size(); i++) {
            var part = person.parts.get(i);
            boolean ambiguous = WORDS.contains(part);
            if (inflected(word, part)) {
                if (!ambiguous || token.capital() || besideAnother) return true;
            } else if (!ambiguous && (inCompound(token, part) || misspelt(token, part, person.sounds.get(i)))) {
                return true;
            }
        }
        return false;
    }

    /** The name itself, or its genitive: Mettes, Jens', Jens's, Maxes. */
    private static boolean inflected(String word, String part) {
        return word.startsWith(part) && Set.of("", "s", "es").contains(word.substring(part.length()));
    }

    private static boolean inCompound(Token token, String part) {
        int more = token.folded().length() - part.length();
        return more >= 3
                && token.folded().startsWith(part)
                && (part.length() > LONG || (part.length() == LONG && token.capital()));
    }

    private static boolean misspelt(Token token, String part, String sound) {
        if (!token.capital() || part.length() < LONG) return false;
        var word = token.folded();
        var bare = word.endsWith("s") && !part.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        if (Token.sound(bare).equals(sound)) return true;
        return !token.begins() && bare.charAt(0) == part.charAt(0) && oneLetterApart(bare, part);
    }

    static boolean oneLetterApart(String one, String other) {
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) same++;
        int skipOne = one.length() >= other.length() ? 1 : 0;
        int skipOther = other.length() >= one.length() ? 1 : 0;
        return one.substring(Math.min(one.length(), same + skipOne))
                .equals(other.substring(Math.min(other.length(), same + skipOther)));
    }

    private static Finding finding(Person person, List<Token> run, String text) {
        int start = run.getFirst().start();
        int end = run.getLast().end();
        var last = run.getLast().folded();
        boolean genitive = person.parts.stream().anyMatch(part -> last.equals(part + "s") || last.equals(part + "es"))
                && !person.parts.contains(last);
        var initial = Pattern.compile("^ (\\p{Lu})\\.").matcher(text.substring(end));
        if (initial.find() && person.parts.stream().anyMatch(part -> part.startsWith(Token.fold(initial.group(1)))))
            end += initial.end();
        return new Finding(
                start,
                end,
                Kind.NAME,
                text.substring(start, end),
                person.standIn + (genitive ? "s" : ""),
                run.stream().map(Token::folded).distinct().count() > 1);
    }

    private static Person person(String name, String standIn) {
        var parts = Token.of(name).stream()
                .map(Token::folded)
                .filter(part -> part.length() > 1 && !PARTICLES.contains(part))
                .distinct()
                .toList();
        return new Person(parts, parts.stream().map(Token::sound).toList(), initials(name), standIn);
    }

    private static Pattern initials(String name) {
        var letters = new ArrayList<>(Token.of(name).stream()
                .filter(Token::capital)
                .map(token -> token.text().substring(0, 1))
                .toList());
        if (letters.size() < 2) return Pattern.compile("(?!)");
        var dotted = letters.stream().map(letter -> letter + "\\.").collect(Collectors.joining(" ?"));
        return Pattern.compile("(?<![\\p{L}.])(?:" + String.join("", letters) + "|" + dotted + ")(?!\\p{L})");
    }
}
