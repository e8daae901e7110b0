package dk.fremskudt.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each refusal is a promise to a user that something cannot happen: a test holds it to that, and names its key. */
class RefusalsTest {
    private static final Pattern MADE = Pattern.compile("new Refusal\\(\\s*(?:\"([^\"]+)\"\\s*([,)+]))?");

    @Test
    void eachRefusalIsNamedByATest() {
        var named = Source.under(Path.of("src/test/java"), ".java").stream()
                .filter(source -> !source.path().getParent().endsWith("house"))
                .flatMap(source -> source.strings().stream())
                .collect(Collectors.toSet());
        var unnamed = new TreeMap<String, String>();
        for (var source : Source.java()) {
            MADE.matcher(source.code()).results().forEach(refusal -> {
                assertThat(refusal.group(1))
                        .as(
                                "the key of a refusal in %s, where it can be read",
                                source.path().getFileName())
                        .isNotNull();
                if (!isNamed(refusal.group(1), refusal.group(2).equals("+"), named))
                    unnamed.put(refusal.group(1), source.module());
            });
        }
        assertThat(unnamed)
                .as("refusals that no test names, with their modules")
                .isEmpty();
    }

    private static boolean isNamed(String key, boolean isPrefix, Set<String> named) {
        return isPrefix ? named.stream().anyMatch(one -> one.startsWith(key) && !one.equals(key)) : named.contains(key);
    }
}
