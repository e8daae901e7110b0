package dk.fremskudt.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The product's own source files, for the tests that read them. */
record Source(Path path, String text) {
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

    /** The text without comments, lines kept. */
    String code() {
        return text.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)(?<![:\"])//.*$", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
