package dk.fremskudt.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** «bin/test mutation» takes its time and is seldom run: whoever renames a rule is told here that it stands in its list. */
class PureRulesTest {
    private static final Path RULES = Path.of("src/test/mutation/rules.txt");

    @Test
    void eachRuleOfTheListIsOneClass() throws IOException {
        var sources = Source.java().stream()
                .map(source -> source.path().toString().replace('\\', '/'))
                .toList();
        assertThat(rules()).isNotEmpty().allSatisfy((rule, groups) -> {
            assertThat(groups).as("groups of %s", rule).hasSize(1);
            assertThat(sources)
                    .as("files of %s", rule)
                    .filteredOn(path -> path.endsWith("/" + rule.replace('.', '/') + ".java"))
                    .hasSize(1);
        });
    }

    /** Each with the groups that it stands in. */
    private static Map<String, List<String>> rules() throws IOException {
        try (var lines = Files.lines(RULES)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(": ", 2))
                    .flatMap(group -> Stream.of(group[1].split(" ")).map(rule -> Map.entry(rule, group[0])))
                    .collect(Collectors.groupingBy(
                            Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        }
    }
}
