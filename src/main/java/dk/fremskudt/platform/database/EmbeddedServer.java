package dk.fremskudt.platform.database;

import dk.fremskudt.platform.BadSetting;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;

/**
 * PostgreSQL inside the program, for demonstration and tests. Its data survive a restart and a {@code kill -9}: it
 * writes with fsync, and a server that a killed program left behind is stopped before a new one starts. A maintenance
 * command that finds the product running uses the product's server.
 */
final class EmbeddedServer implements DatabaseServer {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final String DATABASE = "fremskudt";

    private final DataDirectory directory;
    private final @Nullable EmbeddedPostgres process;
    private final int port;

    private EmbeddedServer(DataDirectory directory, @Nullable EmbeddedPostgres process, int port) {
        this.directory = directory;
        this.process = process;
        this.port = port;
    }

    /** @param share whether a server that another program owns may be used; if not, a running one is an error */
    static EmbeddedServer start(Path folder, boolean share) throws IOException, SQLException {
        var directory = new DataDirectory(folder);
        var owned = directory.own();
        var running = directory.runningServer();
        if (!owned) {
            if (share && running.isPresent())
                return new EmbeddedServer(directory, null, running.get().port());
            throw new BadSetting("Fremskudt already runs on the data directory " + folder
                    + "; stop it first or set FREMSKUDT_DATA_DIR");
        }
        if (running.isPresent()) {
            LOG.warn(
                    "stopping the database server (pid {}) that a killed program left behind",
                    running.get().process().pid());
            running.get().stop();
        }
        var process = EmbeddedPostgres.builder()
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(directory.binaries().toFile())
                .setDataDirectory(directory.postgres())
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "da-DK")
                .setLocaleConfig("encoding", "UTF8")
                .start();
        prepare(process);
        return new EmbeddedServer(directory, process, process.getPort());
    }

    private static void prepare(EmbeddedPostgres process) throws IOException, SQLException {
        if (!exists(process.getPostgresDatabase()))
            execute(process.getPostgresDatabase(), "create database " + DATABASE);
        var script = new ClassPathResource("deploy/database-roles.sql").getContentAsString(StandardCharsets.UTF_8);
        execute(process.getDatabase("postgres", DATABASE), script);
    }

    private static boolean exists(DataSource source) throws SQLException {
        try (var connection = source.getConnection();
                var query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, DATABASE);
            return query.executeQuery().next();
        }
    }

    private static void execute(DataSource source, String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public Access access(DatabaseRole role) {
        return new Access("jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE, role.roleName, "");
    }

    @Override
    public void close() throws IOException {
        if (process != null) process.close();
        directory.release();
    }
}
