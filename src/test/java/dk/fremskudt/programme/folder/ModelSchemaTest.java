package dk.fremskudt.programme.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/** Files of a model are held against what the model's records say, and against nothing older. */
class ModelSchemaTest {
    private static final Path SCHEMA = Path.of("tenants/schema/programme.schema.json");
    private static final Path NEWER = Path.of("target/programme.schema.json");
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void theSchemaIsWhatTheRecordsSay() throws Exception {
        var standing = JSON.readTree(Files.readString(SCHEMA));
        var said = ModelSchema.of(standing);
        var lines = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
        Files.writeString(NEWER, JSON.writer().with(printer).writeValueAsString(said) + "\n");
        assertThat(standing)
                .as("The model has changed: cp %s %s, and describe there what is new", NEWER, SCHEMA)
                .isEqualTo(said);
    }
}
