package dk.fremskudt.house;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

class GlossaryTest {
    @Test
    void everyEntityStandsInTheGlossary() throws IOException {
        var glossary = Files.readString(Path.of("src/docs/glossary.md"));
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Entity.class));
        var entities = scanner.findCandidateComponents("dk.fremskudt").stream()
                .map(found -> found.getBeanClassName())
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .toList();
        assertThat(entities)
                .isNotEmpty()
                .allSatisfy(entity ->
                        assertThat(glossary).as("glossary entry for " + entity).contains("`" + entity + "`"));
    }
}
