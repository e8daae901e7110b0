package dk.fremskudt.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinksTest {
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
}
