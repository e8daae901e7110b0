package dk.fremskudt.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The manual (da. håndbogen): a page for each role, written in Markdown under {@code src/docs/manual}. A page's chapters
 * begin with {@code ##}; the comment above a chapter names the module whose screens it is about, so that a screen's
 * question mark finds it.
 */
@Component
public class Manual {
    private static final List<String> PAGES = List.of("sagsbehandler", "leder", "administrator", "evaluator", "drift");
    private static final Pattern CHAPTER = Pattern.compile("(?m)^(?:<!-- ([a-z ]+) -->\\s*\\n+)?## (.+)$");
    private final List<Page> pages;

    public record Page(String name, String title, String introduction, List<Chapter> chapters) {
        /** The chapter about a module's screens, the first chapter where none is. */
        public Optional<Chapter> about(String module) {
            return chapters.stream()
                    .filter(chapter -> chapter.modules().contains(module))
                    .findFirst();
        }
    }

    public record Chapter(String title, List<String> modules, String markdown) {}

    Manual() {
        pages = PAGES.stream().map(Manual::read).toList();
    }

    public List<Page> pages() {
        return pages;
    }

    public Optional<Page> page(String name) {
        return pages.stream().filter(page -> page.name().equals(name)).findFirst();
    }

    private static Page read(String name) {
        try (var in = Manual.class.getResourceAsStream("/docs/manual/" + name + ".md")) {
            if (in == null) throw new IllegalStateException("no page " + name + " in the manual");
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Page parse(String name, String text) {
        var chapters = new ArrayList<Chapter>();
        var found = CHAPTER.matcher(text).results().toList();
        for (int i = 0; i < found.size(); i++) {
            var here = found.get(i);
            int end = i + 1 < found.size() ? found.get(i + 1).start() : text.length();
            var modules = here.group(1) == null
                    ? List.<String>of()
                    : List.of(here.group(1).split(" "));
            chapters.add(new Chapter(
                    here.group(2).strip(),
                    modules,
                    text.substring(here.end(), end).strip()));
        }
        var top = text.substring(
                        0, found.isEmpty() ? text.length() : found.getFirst().start())
                .strip();
        var title = top.lines().findFirst().orElse(name).replaceFirst("^# ", "");
        var introduction = top.lines()
                .skip(1)
                .reduce("", (before, line) -> before + "\n" + line)
                .strip();
        return new Page(name, title, introduction, List.copyOf(chapters));
    }
}
