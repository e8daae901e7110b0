package dk.fremskudt.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fremskudt.platform.BadSetting;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was committed is there again, however the program ended. */
class EmbeddedServerIT {
    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void aFolderThatIsNotThereYet() {
        folder = temporary.resolve("data");
    }

    @Test
    void dataSurviveAProgramThatWasKilledAndItsDatabaseServerIsNotLeftBehind() throws Exception {
        var program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long server;
        try (var said = new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            String line = said.readLine();
            while (line != null && !line.equals("written")) line = said.readLine();
            assertThat(line).as("the program wrote its row").isNotNull();
            assertThatThrownBy(() -> EmbeddedServer.start(folder, false))
                    .isInstanceOf(BadSetting.class)
                    .hasMessageContaining("already runs");
            server = new DataDirectory(folder)
                    .runningServer()
                    .orElseThrow()
                    .process()
                    .pid();
        } finally {
            program.destroyForcibly().waitFor();
        }
        assertThat(ProcessHandle.of(server))
                .as("the server outlives its program")
                .isPresent();

        var again = EmbeddedServer.start(folder, false);
        try {
            assertThat(ProcessHandle.of(server).filter(ProcessHandle::isAlive)).isEmpty();
            assertThat(rows(again)).containsExactly("kept");
        } finally {
            again.close();
        }
        assertThat(new DataDirectory(folder).runningServer()).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    private static List<String> rows(EmbeddedServer server) throws Exception {
        try (var connection = DriverManager.getConnection(
                        server.access(DatabaseRole.OWNER).url(), "fremskudt_owner", "");
                var row = connection.createStatement().executeQuery("select text from survival")) {
            return row.next() ? List.of(row.getString(1)) : List.of();
        }
    }

    /** Starts the server, commits a row and waits to be killed. */
    static final class Program {
        public static void main(String[] arguments) throws Exception {
            var server = EmbeddedServer.start(Path.of(arguments[0]), false);
            try (var connection = DriverManager.getConnection(
                            server.access(DatabaseRole.OWNER).url(), "fremskudt_owner", "");
                    var statement = connection.createStatement()) {
                statement.execute("create table survival (text text)");
                statement.execute("insert into survival values ('kept')");
            }
            System.out.println("written");
            Thread.sleep(60_000);
        }
    }
}
