package dk.fremskudt.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/**
 * The page of {@code src/docs} that shows the modules. What uses what is Spring Modulith's own picture; it is told here in
 * a language that is drawn wherever the page is read, and without the arrows that others already imply.
 */
final class ModulesPage {
    private static final Pattern ARROW =
            Pattern.compile("Rel\\([\\w.]*\\.(\\w+), [\\w.]*\\.(\\w+), \"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern PURPOSE = Pattern.compile("(?s)/\\*\\*(.*?)\\*/");
    private static final Pattern FIRST_SENTENCE = Pattern.compile("(?s)^(.*?(?<!\\bda))\\.(?:\\s|$)");

    private final ApplicationModules modules;
    private final Set<String> shared;
    private final TreeMap<String, TreeSet<String>> uses = new TreeMap<>();
    private final TreeMap<String, TreeSet<String>> hears = new TreeMap<>();

    ModulesPage(ApplicationModules modules, Path folder) throws IOException {
        this.modules = modules;
        this.shared = modules.getSharedModules().stream()
                .map(ModulesPage::name)
                .collect(Collectors.toCollection(TreeSet::new));
        for (var module : modules) {
            uses.put(name(module), new TreeSet<>());
            hears.put(name(module), new TreeSet<>());
        }
        new Documenter(modules, Documenter.Options.defaults().withOutputFolder(folder.toString()))
                .writeModulesAsPlantUml();
        var arrows = ARROW.matcher(Files.readString(folder.resolve("components.puml")));
        while (arrows.find())
            (arrows.group(3).equals("listens to") ? hears : uses)
                    .get(arrows.group(1).toLowerCase())
                    .add(arrows.group(2).toLowerCase());
    }

    String text() throws IOException {
        var page = new StringBuilder("""
                # The modules

                Every package of `dk.fremskudt` is a module with its own tables, texts and screens; its `package-info.java` says \
                what it is for and whom it may use, and the build holds it to that. Arrows point at who is used; a dotted one says \
                that its events are all that is heard of it. What other arrows imply is left out, and so are the modules that \
                everybody may use (%s): the table has it all.

                ```mermaid
                flowchart TD
                """.formatted(String.join(", ", shared)));
        for (var module : uses.keySet()) {
            if (shared.contains(module)) continue;
            page.append("    ").append(module).append('\n');
            for (var used : drawn(module)) arrow(page, module, "-->", used);
            for (var heard : hears.get(module))
                if (!uses.get(module).contains(heard)) arrow(page, module, "-.->", heard);
        }
        page.append("```\n\n| module | what it is for | uses | hears events of |\n|---|---|---|---|\n");
        for (var module : modules.stream()
                .sorted((one, other) -> name(one).compareTo(name(other)))
                .toList())
            page.append("| `%s` | %s | %s | %s |\n"
                    .formatted(
                            name(module),
                            purpose(module),
                            String.join(", ", ModulesTest.declared(module)),
                            String.join(", ", hears.get(name(module)))));
        return page.append("\nWritten by `bin/mvn -Dfast test -Dtest=ModulesTest -Dmodules=write`.\n")
                .toString();
    }

    private static void arrow(StringBuilder page, String from, String how, String to) {
        page.append("    %s %s %s\n".formatted(from, how, to));
    }

    /** Whom a module uses that none of those whom it uses leads to. */
    private Set<String> drawn(String module) {
        var drawn = new TreeSet<>(uses.get(module));
        drawn.removeAll(shared);
        for (var used : uses.get(module)) drawn.removeAll(reached(used, new TreeSet<>()));
        return drawn;
    }

    private Set<String> reached(String from, Set<String> found) {
        for (var used : uses.get(from)) if (found.add(used)) reached(used, found);
        return found;
    }

    private static String purpose(ApplicationModule module) throws IOException {
        var file = Path.of("src/main/java", module.getBasePackage().getName().replace('.', '/'), "package-info.java");
        var comment = PURPOSE.matcher(Files.readString(file));
        if (!comment.find()) throw new IllegalStateException("no purpose in " + file);
        var prose = comment.group(1)
                .replaceAll("(?m)^\\s*\\* ?", "")
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("\\s+", " ")
                .strip();
        var first = FIRST_SENTENCE.matcher(prose);
        return first.find() ? first.group(1) : prose;
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
