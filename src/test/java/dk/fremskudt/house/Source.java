package dk.fremskudt.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The product's own source files, for the tests that read them. */
record Source(Path path, String text) {
    private static final Path MODULES = Path.of("src/main/java/dk/fremskudt");
    private static final Pattern HASH = Pattern.compile("(?m)(?:^|(?<=\\s))#.*$");
    private static final Map<String, Pattern> COMMENTS = Map.of(
            "java", Pattern.compile("(?s:/\\*.*?\\*/)|(?m:(?<![:\"])//.*$)"),
            "css", Pattern.compile("(?s)/\\*.*?\\*/"),
            "sql", Pattern.compile("(?m)--.*$"),
            "yaml", HASH,
            "properties", HASH,
            "jrxml", Pattern.compile("(?s)<!--.*?-->"),
            "md", Pattern.compile("(?s).+"));
    private static final Pattern STRING =
            Pattern.compile("(?s)\"\"\"(.*?)(?<!\\\\)\"\"\"|\"((?:[^\"\\\\\n]|\\\\.)*)\"|'(?:[^'\\\\]|\\\\.)'");

    static List<Source> java() {
        return under(Path.of("src/main/java"), ".java");
    }

    static List<Source> under(Path root, String ending) {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(file -> new Source(file, read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The module that a source of the product belongs to; the main class has none. */
    String module() {
        var inside = MODULES.relativize(path);
        return inside.getNameCount() > 1 ? inside.getName(0).toString() : "";
    }

    /** The text without comments, lines kept. */
    String code() {
        return text.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)(?<![:\"])//.*$", "");
    }

    /** What is said to the reader of the source: its comments, and the whole of a document. */
    String comments() {
        var name = path.toString();
        return COMMENTS.get(name.substring(name.lastIndexOf('.') + 1))
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining("\n"));
    }

    /** All the files whose comments can be read. */
    static List<Source> commented(Path root) {
        return COMMENTS.keySet().stream()
                .flatMap(ending -> under(root, "." + ending).stream())
                .toList();
    }

    /** What stands between quotation marks, text blocks too, without the marks. */
    List<String> strings() {
        return STRING.matcher(code())
                .results()
                .map(found -> found.group(1) != null ? found.group(1) : found.group(2))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
