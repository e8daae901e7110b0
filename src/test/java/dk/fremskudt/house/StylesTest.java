package dk.fremskudt.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Browsers swallow a broken style sheet without a word: what stands after the fault simply has no style. */
class StylesTest {
    private static final Path STYLES = Path.of("frontend/css");

    @TestFactory
    List<DynamicTest> everyBlockThatOpensIsClosed() throws IOException {
        try (var files = Files.list(STYLES)) {
            return files.filter(file -> file.toString().endsWith(".css"))
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString(),
                            () -> assertThat(depths(Files.readString(file))).isEmpty()))
                    .toList();
        }
    }

    /** What is wrong, if anything: a closing brace too many, or a block that is still open at the end. */
    private static String depths(String css) {
        int depth = 0;
        int line = 1;
        for (char c : css.replaceAll("(?s)/\\*.*?\\*/", "").toCharArray()) {
            if (c == '\n') line++;
            if (c == '{') depth++;
            if (c == '}' && --depth < 0) return "a brace too many in line " + line;
        }
        return depth == 0 ? "" : depth + " blocks are never closed";
    }
}
