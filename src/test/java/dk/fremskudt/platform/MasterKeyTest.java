package dk.fremskudt.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key that opens everything must be a real one and nobody else's. */
class MasterKeyTest {
    private static final String RANDOM = "5f1c3a9be27d40688e1b7a90c4d2f36e0b98a7c6d5e4f3021a2b3c4d5e6f7081";

    @TempDir
    private Path folder;

    @Test
    void aFreshKeyIsWrittenForItsOwnerOnlyAndReadAgain() throws Exception {
        var file = folder.resolve("new/master.key");
        var made = MasterKey.from(file, true);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(MasterKey.from(file, false).derive("test", 751)).isEqualTo(made.derive("test", 751));
    }

    @Test
    void aMissingKeyIsNotReplacedWhereThatWouldLoseEverything() {
        assertThatThrownBy(() -> MasterKey.from(folder.resolve("none"), false)).hasMessageContaining("missing");
    }

    @Test
    void aKeyThatAnybodyCouldGuessIsRefused() throws Exception {
        assertThatThrownBy(() -> MasterKey.from(file("0".repeat(64)), false)).hasMessageContaining("random");
        assertThatThrownBy(() -> MasterKey.from(file("0123".repeat(16)), false)).hasMessageContaining("random");
        assertThatThrownBy(() -> MasterKey.from(file("changeme"), false)).hasMessageContaining("32 bytes");
    }

    @Test
    void aKeyThatOthersCanReadIsRefused() throws Exception {
        var file = file(RANDOM);
        assertThatCode(() -> MasterKey.from(file, false)).doesNotThrowAnyException();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> MasterKey.from(file, false)).hasMessageContaining("chmod 600");
    }

    private Path file(String text) throws Exception {
        var file = Files.createTempFile(
                folder, "key", "", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, text + "\n");
    }
}
