package dk.fremskudt.house;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.Fremskudt;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Each module says whom it may use, uses nobody else, and nobody in vain. */
class ModulesTest {
    private static final Path PAGE = Path.of("src/docs/modules.md");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.]+);");
    private static final ApplicationModules MODULES = ApplicationModules.of(Fremskudt.class);

    @Test
    void modulesUseOnlyWhatTheySayTheyUse() {
        MODULES.verify();
    }

    /** A door that nobody walks through is one that somebody will, without asking. */
    @Test
    void modulesUseWhatTheySayTheyUse() {
        var unused = new ArrayList<String>();
        for (var module : MODULES)
            for (var declared : declared(module))
                if (!uses(module, declared)) unused.add(module.getIdentifier() + " -> " + declared);
        assertThat(unused).as("declared dependencies that nothing uses").isEmpty();
    }

    @Test
    void thePictureOfTheModulesIsWhatTheCodeSays(@TempDir Path folder) throws Exception {
        var drawn = new ModulesPage(MODULES, folder).text();
        if (System.getProperty("modules", "").equals("write")) Files.writeString(PAGE, drawn);
        assertThat(PAGE)
                .as(
                        "%s is not what the code says; write it with: bin/mvn -Dfast test -Dtest=ModulesTest -Dmodules=write",
                        PAGE)
                .content()
                .isEqualTo(drawn);
    }

    static List<String> declared(ApplicationModule module) {
        return Arrays.stream(module.getBasePackage()
                        .getAnnotation(org.springframework.modulith.ApplicationModule.class)
                        .orElseThrow()
                        .allowedDependencies())
                .map(declared -> declared.replace(" ", ""))
                .sorted()
                .toList();
    }

    /** By what the compiler left in the classes, or by an import of constants, of which it leaves nothing. */
    private static boolean uses(ApplicationModule module, String declared) {
        var parts = declared.split("::", -1);
        var used = MODULES.getModuleByName(parts[0]).orElseThrow();
        var door = used.getNamedInterfaces().stream()
                .filter(one ->
                        parts.length == 1 ? one.isUnnamed() : one.getName().equals(parts[1]))
                .findFirst()
                .orElseThrow();
        return module.getDirectDependencies(MODULES).stream()
                        .anyMatch(use -> use.getTargetModule().equals(used) && door.contains(use.getTargetType()))
                || imports(module)
                        .anyMatch(one -> door.asJavaClasses()
                                .anyMatch(type -> (one + ".").startsWith(type.getFullName() + ".")));
    }

    private static Stream<String> imports(ApplicationModule module) {
        var folder = Path.of("src/main/java", module.getBasePackage().getName().replace('.', '/'));
        return Source.under(folder, ".java").stream()
                .flatMap(source -> IMPORT.matcher(source.text()).results())
                .map(found -> found.group(1));
    }
}
