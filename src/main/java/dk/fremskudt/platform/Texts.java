package dk.fremskudt.platform;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;

/**
 * The words that a user sees: the bundles of all modules as one, Danish first (M244), English second. A key that lacks
 * its Danish text shows as «!key»; in tests it is an error, so that none gets that far.
 */
public final class Texts {
    public static final Locale DANISH = Locale.of("da", "DK");
    public static final Locale ENGLISH = Locale.of("en", "GB");

    /** A list, not a search: directories can't be listed in every kind of jar that the product is started from. */
    private static final List<String> MODULES = List.of(
            "audit",
            "casereview",
            "casework",
            "citizen",
            "command",
            "contact",
            "decision",
            "demo",
            "evaluation",
            "identity",
            "monitoring",
            "outreach",
            "planning",
            "platform",
            "programme",
            "referral",
            "reporting",
            "shell",
            "tenancy",
            "textcheck");

    private static final Map<String, Map<String, String>> BY_LANGUAGE = Map.of("da", load("da"), "en", load("en"));
    private static final boolean STRICT = Texts.class.getResource("/i18n/strict.txt") != null;

    private Texts() {}

    public static String get(String key, Object... arguments) {
        return get(DANISH, key, arguments);
    }

    /** The text in that language, in Danish where it is not translated. Arguments fill {0}, {1} as MessageFormat does. */
    public static String get(Locale locale, String key, Object... arguments) {
        var text = language(locale).get(key);
        if (text == null) text = language(DANISH).get(key);
        if (text == null) {
            if (STRICT) throw new MissingResourceException("No text for " + key, Texts.class.getName(), key);
            return "!" + key;
        }
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    public static boolean has(String key) {
        return language(DANISH).containsKey(key);
    }

    public static Set<String> keys(Locale locale) {
        return language(locale).keySet();
    }

    public static List<String> modules() {
        return MODULES;
    }

    private static Map<String, String> language(Locale locale) {
        return BY_LANGUAGE.getOrDefault(locale.getLanguage(), BY_LANGUAGE.getOrDefault("da", Map.of()));
    }

    private static Map<String, String> load(String language) {
        var texts = new HashMap<String, String>();
        for (var module : MODULES) {
            var name = "/i18n/" + module + "_" + language + ".properties";
            try (var in = Texts.class.getResourceAsStream(name)) {
                if (in == null) continue;
                var properties = new Properties();
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            } catch (IOException e) {
                throw new UncheckedIOException(name, e);
            }
        }
        return Map.copyOf(texts);
    }
}
