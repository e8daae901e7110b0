package dk.fremskudt.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What documents and comments refer to is there: files, and requirements by their numbers. */
class LinksTest {
    private static final Path REQUIREMENTS = Path.of("src/docs/requirements.md");
    private static final Pattern LISTED = Pattern.compile("(?m)^\\| ([MTE]\\d+[a-z]?) \\|");
    /** A number, or a range of them such as M71-M74. */
    private static final Pattern CITED =
            Pattern.compile("(?<![\\w#])([MTE])(\\d{1,3})([a-e]?)(?:[-–]\\1?(\\d{1,3}))?(?!\\w)");
    /** In code, where a requirement's number is a value. */
    private static final Pattern VALUE = Pattern.compile("\"M\\d{1,3}[a-e]?\"");

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#|mailto:)([^)#\\s]+)");

    @Test
    void everyLinkInTheDocumentsLeadsSomewhere() throws IOException {
        var dead = new ArrayList<String>();
        try (var documents = Stream.concat(Files.walk(Path.of("src/docs")), Stream.of(Path.of("README.md")))) {
            for (var document :
                    documents.filter(file -> file.toString().endsWith(".md")).toList()) {
                var links = LINK.matcher(Files.readString(document));
                while (links.find()) {
                    var target = document.toAbsolutePath()
                            .resolveSibling(links.group(1))
                            .normalize();
                    if (!Files.exists(target)) dead.add(document + " -> " + links.group(1));
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void everyRequirementThatIsCitedIsListed() throws IOException {
        var listed = listed();
        var unknown = new TreeSet<String>();
        int citations = 0;
        var files = Stream.of("src", "frontend/css", "tenants", "README.md")
                .map(Path::of)
                .flatMap(root -> Source.commented(root).stream())
                .toList();
        for (var file : files) {
            for (var number : cited(file)) {
                citations++;
                if (!listed.contains(number)) unknown.add(file.path() + " cites " + number);
            }
        }
        assertThat(citations).isPositive();
        assertThat(unknown).isEmpty();
    }

    @Test
    void requirementsAreListedOnceAndWithoutAGap() throws IOException {
        var listed = listed();
        assertThat(listed).doesNotHaveDuplicates();
        assertThat(listed).contains("M245", "M85a", "M85b", "M85c", "M85d", "M85e", "T14", "E22");
        for (var letter : List.of("M", "T", "E")) {
            int last = listed.stream()
                    .filter(number -> number.matches(letter + "\\d+"))
                    .mapToInt(number -> Integer.parseInt(number.substring(1)))
                    .max()
                    .orElseThrow();
            assertThat(IntStream.rangeClosed(1, last).mapToObj(number -> letter + number))
                    .filteredOn(number -> !listed.contains(number))
                    .isEmpty();
        }
    }

    private static List<String> listed() throws IOException {
        return LISTED.matcher(Files.readString(REQUIREMENTS))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<String> cited(Source file) {
        var numbers = new ArrayList<String>();
        var text = new StringBuilder(file.comments());
        if (file.path().toString().endsWith(".java"))
            VALUE.matcher(file.text())
                    .results()
                    .forEach(value -> text.append('\n').append(value.group()));
        var found = CITED.matcher(text);
        while (found.find()) {
            var letter = found.group(1);
            int from = Integer.parseInt(found.group(2));
            numbers.add(letter + from + found.group(3));
            if (found.group(4) == null) continue;
            int to = Integer.parseInt(found.group(4));
            for (int number = Math.min(from, to); number <= Math.max(from, to); number++) numbers.add(letter + number);
        }
        return numbers;
    }
}
