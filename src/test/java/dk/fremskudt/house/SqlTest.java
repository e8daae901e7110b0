package dk.fremskudt.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * No road between modules leads through the database, where nothing else would see it: a table is named in the module
 * whose change set makes it and nowhere else.
 */
class SqlTest {
    private static final Path CHANGES = Path.of("src/main/resources/db/changelog");
    private static final Pattern MADE = Pattern.compile(
            "(?i)\\b(?:create\\s+(?:or\\s+replace\\s+)?(?:table|(?:materialized\\s+)?view)(?:\\s+if\\s+not\\s+exists)?|rename\\s+to)\\s+([a-z_.]+)");
    private static final Pattern NAME = Pattern.compile("\\b[a-z]+_[a-z_]+|\\bevaluation\\.[a-z_]+");
    private static final Pattern ENTITY = Pattern.compile("@Entity\\b[^;{]*?\\bclass\\s+(\\w+)");
    private static final Pattern ASKED_FOR = Pattern.compile("(?i:\\b(?:from|join|update|into)\\s+)([A-Z]\\w*)");

    @Test
    void aTableIsNamedByItsOwnModuleOnly() {
        assertThat(strangers(tables(), NAME)).as("tables of others in strings").isEmpty();
    }

    @Test
    void anEntityIsAskedForByItsOwnModuleOnly() {
        assertThat(strangers(entities(), ASKED_FOR))
                .as("entities of others in queries")
                .isEmpty();
    }

    @Test
    void aTablesNameCarriesItsModulesPrefix() {
        assertThat(tables())
                .hasSizeGreaterThan(40)
                .allSatisfy((table, module) -> assertThat(table)
                        // The schema of facts without persons, and Spring Modulith's register of events.
                        .matches(module + "_[a-z_]+|evaluation\\.[a-z_]+|event_publication"));
    }

    private static ArrayList<String> strangers(Map<String, String> owners, Pattern name) {
        var found = new ArrayList<String>();
        for (var source : Source.java()) {
            source.strings().stream()
                    .flatMap(text -> name.matcher(text).results())
                    .map(match -> match.group(match.groupCount()))
                    .filter(owners::containsKey)
                    .filter(named -> !owners.get(named).equals(source.module()))
                    .forEach(named -> found.add(source.path().getFileName() + ": " + named));
        }
        return found;
    }

    private static Map<String, String> tables() {
        var owners = new TreeMap<String, String>();
        for (var change : Source.under(CHANGES, ".sql")) {
            var module = CHANGES.relativize(change.path()).getName(0).toString();
            MADE.matcher(change.text()).results().forEach(made -> owners.put(made.group(1), module));
        }
        return owners;
    }

    private static Map<String, String> entities() {
        var owners = new TreeMap<String, String>();
        for (var source : Source.java())
            ENTITY.matcher(source.code()).results().forEach(found -> owners.put(found.group(1), source.module()));
        assertThat(owners).hasSizeGreaterThan(15);
        return owners;
    }
}
