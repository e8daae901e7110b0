package dk.fremskudt.house;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.platform.Texts;
import java.io.StringReader;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every text exists in both languages, every key that the code asks for exists, and every module has its bundle. */
class BundlesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final Pattern USED = Pattern.compile(
            "(?:\\bt|\\bgetTranslation|Texts\\.get|Words\\.t|new Refusal)\\(\\s*(?:[\\w.]*[lL]ocale\\w*(?:\\(\\))?,\\s*|Texts\\.\\w+,\\s*)?\"([^\"]+)\"\\s*([,)+])");
    private static final Pattern MENU = Pattern.compile("@Menu\\([^)]*title\\s*=\\s*\"([^\"]*)\"");

    @Test
    void bothLanguagesHaveTheSameKeys() throws Exception {
        for (var bundle : Source.under(BUNDLES, "_da.properties")) {
            var english = Path.of(bundle.path().toString().replace("_da.", "_en."));
            assertThat(keys(english)).as("keys of %s", english).isEqualTo(keys(bundle.path()));
        }
    }

    @Test
    void noKeyStandsTwiceInOneBundle() {
        for (var bundle : Source.under(BUNDLES, ".properties")) {
            var keys = bundle.text()
                    .lines()
                    .filter(line -> line.matches("[a-zA-Z][\\w.-]*\\s*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(keys).as("keys of %s", bundle.path()).doesNotHaveDuplicates();
        }
    }

    @Test
    void keysBeginWithTheirModulesName() throws Exception {
        for (var bundle : Source.under(BUNDLES, ".properties")) {
            var name = bundle.path().getFileName().toString();
            var module = name.substring(0, name.indexOf('_'));
            assertThat(keys(bundle.path()))
                    .as("keys of %s", name)
                    .allMatch(
                            key -> key.startsWith(module + ".") || key.startsWith("audit.") || key.startsWith("act."));
        }
    }

    @Test
    void everyBundleIsRead() {
        assertThat(Source.under(BUNDLES, ".properties").stream()
                        .map(bundle -> bundle.path().getFileName().toString())
                        .map(name -> name.substring(0, name.indexOf('_'))))
                .allMatch(Texts.modules()::contains);
    }

    @Test
    void everyKeyInTheCodeHasAText() {
        var missing = new ArrayList<String>();
        for (var source : Source.java()) {
            var code = source.code();
            for (var pattern : new Pattern[] {USED, MENU}) {
                var found = pattern.matcher(code);
                while (found.find()) {
                    var key = found.group(1);
                    if (!key.contains(".")) continue;
                    boolean prefix = pattern == USED && found.group(2).equals("+");
                    boolean there = prefix
                            ? Texts.keys(Texts.DANISH).stream().anyMatch(known -> known.startsWith(key))
                            : Texts.has(key);
                    if (!there) missing.add(key + " in " + source.path().getFileName());
                }
            }
        }
        assertThat(missing).as("keys without a text").isEmpty();
    }

    /** With arguments a text is a MessageFormat, where a single apostrophe swallows what follows. */
    @Test
    void textsWithPlaceholdersAreWellFormed() {
        for (var locale : new Locale[] {Texts.DANISH, Texts.ENGLISH}) {
            for (var key : Texts.keys(locale)) {
                var text = Texts.get(locale, key);
                if (!text.matches("(?s).*\\{\\d.*")) continue;
                assertThat(text.replace("''", "")).as(key + " in " + locale).doesNotContain("'");
                assertThat(new MessageFormat(text, locale)).isNotNull();
            }
        }
    }

    @Test
    void placeholdersAreTheSameInBothLanguages() {
        for (var key : Texts.keys(Texts.DANISH)) {
            assertThat(placeholders(Texts.get(Texts.ENGLISH, key)))
                    .as("placeholders of %s", key)
                    .isEqualTo(placeholders(Texts.get(Texts.DANISH, key)));
        }
    }

    private static TreeSet<String> placeholders(String text) {
        var found = new TreeSet<String>();
        Pattern.compile("\\{(\\d)").matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    private static TreeSet<String> keys(Path bundle) throws Exception {
        var properties = new Properties();
        properties.load(new StringReader(java.nio.file.Files.readString(bundle)));
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
