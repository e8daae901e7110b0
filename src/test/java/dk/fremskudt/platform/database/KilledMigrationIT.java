package dk.fremskudt.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.changelog.visitor.AbstractChangeExecListener;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LockException;
import liquibase.lockservice.LockService;
import liquibase.lockservice.LockServiceFactory;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that was killed in the middle of a migration does not keep the next one waiting. */
class KilledMigrationIT {
    private static final int DONE_BEFORE = 3;

    @TempDir
    private Path temporary;

    private EmbeddedServer server;

    @BeforeEach
    void aDatabaseThatOutlivesTheProgram() throws Exception {
        server = EmbeddedServer.start(temporary.resolve("data"), false);
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Test
    void theNextProgramMigratesAtOnceAndFromWhereTheOtherStopped() throws Exception {
        var program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName(),
                        server.access(DatabaseRole.OWNER).url())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var said = new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            String line = said.readLine();
            while (line != null && !line.equals("in the middle")) line = said.readLine();
            assertThat(line).as("the program is in the middle").isNotNull();
            try (var connection = owner()) {
                var lock = lock(database(connection));
                lock.setChangeLogLockWaitTime(0);
                assertThatThrownBy(lock::waitForLock)
                        .as("two do not migrate at once")
                        .isInstanceOf(LockException.class);
            }
        } finally {
            program.destroyForcibly().waitFor();
        }
        try (var connection = owner()) {
            assertThat(changeSets(connection)).isEqualTo(DONE_BEFORE);
            var database = database(connection);
            // The server notices within moments that nobody is there any more.
            lock(database).setChangeLogLockWaitTime(1);
            lock(database).setChangeLogLockRecheckTime(1);
            migration(database).update(new Contexts());
            assertThat(changeSets(connection)).isGreaterThan(DONE_BEFORE);
        }
    }

    private Connection owner() throws SQLException {
        return Program.owner(server.access(DatabaseRole.OWNER).url());
    }

    private static int changeSets(Connection connection) throws SQLException {
        try (var row = connection.createStatement().executeQuery("select count(*) from databasechangelog")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static LockService lock(Database database) {
        return LockServiceFactory.getInstance().getLockService(database);
    }

    private static Database database(Connection connection) throws Exception {
        return DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
    }

    @SuppressWarnings("deprecation")
    private static Liquibase migration(Database database) {
        return new Liquibase("db/changelog/master.yaml", new ClassLoaderResourceAccessor(), database);
    }

    /** Migrates as the product does, stops in the middle and waits to be killed. */
    static final class Program {
        public static void main(String[] arguments) throws Exception {
            var migration = migration(database(owner(arguments[0])));
            migration.setChangeExecListener(new AbstractChangeExecListener() {
                private int done;

                @Override
                public void ran(
                        ChangeSet changeSet, DatabaseChangeLog log, Database database, ChangeSet.ExecType type) {
                    if (++done == DONE_BEFORE) waitToBeKilled();
                }
            });
            migration.update(new Contexts());
        }

        static Connection owner(String url) throws SQLException {
            return DriverManager.getConnection(url, DatabaseRole.OWNER.roleName, "");
        }

        private static void waitToBeKilled() {
            System.out.println("in the middle");
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
