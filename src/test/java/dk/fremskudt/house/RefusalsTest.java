package dk.fremskudt.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A rule that says no is held by a test that names what it says: without one, it could say yes and nobody would know. */
class RefusalsTest {
    private static final Pattern REFUSAL = Pattern.compile("new Refusal\\(\\s*\"([^\"]+\"(?!\\s*\\+)|[^\"]+)");
    private static final Pattern REFUSED = Pattern.compile("refused\\(\\s*\"([^\"]+\")");

    @Test
    void everyRefusalIsNamedByATest() {
        var named = keys(Source.under(Path.of("src/test/java"), ".java"), REFUSED);
        assertThat(keys(Source.java(), REFUSAL))
                .hasSizeGreaterThan(100)
                .allSatisfy(key -> assertThat(named).as(key).anyMatch(test -> test.startsWith(key)));
    }

    /** With the quotation mark at their end; without it where a key's end is worked out. */
    private static Set<String> keys(List<Source> sources, Pattern pattern) {
        return sources.stream()
                .flatMap(source -> pattern.matcher(source.code()).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
