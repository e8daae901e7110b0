package dk.fremskudt.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The theme's text colours on the surfaces they are used on, in light and dark: WCAG AA, 4.5 for text, 3 for borders. */
class ContrastTest {
    private static final Pattern TOKEN =
            Pattern.compile("--([\\w-]+):\\s*light-dark\\(#([0-9a-f]{6}),\\s*#([0-9a-f]{6})\\)");

    private record Pair(String light, String dark) {}

    @ParameterizedTest
    @CsvSource({
        "text,surface",
        "text,surface-sunken",
        "text,neutral-surface",
        "text,aura-app-background",
        "text,drawer",
        "text-soft,surface",
        "text-soft,surface-sunken",
        "text-soft,aura-app-background",
        "text-soft,drawer",
        "link,surface",
        "link,surface-sunken",
        "link,aura-app-background",
        "link,drawer",
        "good,good-surface",
        "good,surface",
        "warn,warn-surface",
        "warn,surface",
        "bad,bad-surface",
        "bad,surface",
        "info,info-surface",
        "info,surface"
    })
    void textCanBeReadInLightAndDark(String text, String surface) throws Exception {
        contrast(text, surface, 4.5);
    }

    @ParameterizedTest
    @CsvSource({
        "vaadin-border-color,surface",
        "line-strong,surface",
        "vaadin-focus-ring-color,surface",
        "vaadin-focus-ring-color,aura-app-background",
        "vaadin-focus-ring-color,drawer"
    })
    void edgesOfFieldsAndFocusCanBeSeen(String edge, String surface) throws Exception {
        contrast(edge, surface, 3);
    }

    @Test
    void blackOnWhiteIsTwentyOne() {
        assertThat(ratio("000000", "ffffff")).isEqualTo(21.0);
    }

    private static void contrast(String text, String surface, double least) throws Exception {
        var tokens = tokens();
        var front = tokens.get(text);
        var back = tokens.get(surface);
        assertThat(ratio(front.light(), back.light())).as("light").isGreaterThanOrEqualTo(least);
        assertThat(ratio(front.dark(), back.dark())).as("dark").isGreaterThanOrEqualTo(least);
    }

    private static Map<String, Pair> tokens() throws Exception {
        var tokens = new HashMap<String, Pair>();
        TOKEN.matcher(Files.readString(Path.of("frontend/css/tokens.css")))
                .results()
                .forEach(found -> tokens.put(found.group(1), new Pair(found.group(2), found.group(3))));
        return tokens;
    }

    private static double ratio(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return Math.round((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) * 100) / 100.0;
    }

    private static double luminance(String hex) {
        return 0.2126 * part(hex, 0) + 0.7152 * part(hex, 2) + 0.0722 * part(hex, 4);
    }

    private static double part(String hex, int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
