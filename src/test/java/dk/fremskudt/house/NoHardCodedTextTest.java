package dk.fremskudt.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a user reads comes from the bundles or from a municipality's configuration, never from the code. */
class NoHardCodedTextTest {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern DANISH_LETTER = Pattern.compile("[æøåÆØÅ]");
    private static final Pattern SENTENCE = Pattern.compile("[A-ZÆØÅ][a-zæøå]+( [a-zæøå]{2,}){2,}.*");
    private static final Pattern COMPONENT_TEXT = Pattern.compile(
            "new (?:Button|H[1-6]|Span|Paragraph|NativeLabel|Badge|EmptyState|Section|TextField|TextArea|Checkbox|ComboBox|Select|IntegerField|RadioButtonGroup|CheckboxGroup|Anchor(?=\\(\\s*\"[^\"]*\",\\s*\"))(?:<>)?\\(\\s*(?:(?<=Anchor\\()\"[^\"]*\",\\s*)?\"([^\"]*[a-zæøå]{2}[^\"]*)\"");

    @Test
    void viewsTakeTheirTextsFromTheBundles() {
        var found = new ArrayList<String>();
        for (var source : Source.java()) {
            var path = source.path().toString();
            if (!path.contains("/ui/")) continue;
            var code = source.code();
            LITERAL.matcher(code)
                    .results()
                    .map(match -> match.group(1))
                    .filter(text -> DANISH_LETTER.matcher(text).find()
                            || SENTENCE.matcher(text).matches())
                    .filter(text -> !isThrown(code, text))
                    .forEach(text -> found.add(source.path().getFileName() + ": " + text));
            COMPONENT_TEXT
                    .matcher(code)
                    .results()
                    .map(match -> match.group(1))
                    .filter(text -> !text.contains("/") && !text.startsWith("#"))
                    .forEach(text -> found.add(source.path().getFileName() + ": " + text));
        }
        assertThat(found).as("hard-coded texts").isEmpty();
    }

    /** A message for the log of an impossible state is for programmers. */
    private static boolean isThrown(String code, String text) {
        int at = code.indexOf("\"" + text + "\"");
        return code.substring(Math.max(0, at - 60), at).matches("(?s).*new \\w*Exception\\(\\s*$");
    }
}
