package dk.fremskudt.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** Three data sources, one per role; the program's own is the primary one. */
@Configuration
class DatabaseConfiguration {
    @Bean(destroyMethod = "close")
    DatabaseServer databaseServer(
            Environment settings,
            @Value("${fremskudt.database.embedded}") boolean embedded,
            @Value("${fremskudt.database.share:false}") boolean share,
            @Value("${fremskudt.data-dir}") Path folder)
            throws IOException, SQLException {
        return embedded ? EmbeddedServer.start(folder, share) : new ExternalServer(settings);
    }

    @Bean
    @Primary
    DataSource dataSource(DatabaseServer server, @Value("${fremskudt.database.pool:16}") int size) {
        return pool(server, DatabaseRole.APP, size);
    }

    /** Migrations only: owns the tables. */
    @Bean(defaultCandidate = false)
    @LiquibaseDataSource
    DataSource ownerDataSource(DatabaseServer server) {
        return pool(server, DatabaseRole.OWNER, 2);
    }

    /** National evaluation: may select in the schema {@code evaluation} and nothing else. */
    @Bean(defaultCandidate = false)
    DataSource evaluatorDataSource(DatabaseServer server) {
        var source = pool(server, DatabaseRole.EVALUATOR, 6);
        source.setReadOnly(true);
        return source;
    }

    private static HikariDataSource pool(DatabaseServer server, DatabaseRole role, int size) {
        var access = server.access(role);
        var source = new HikariDataSource();
        source.setPoolName(role.roleName);
        source.setJdbcUrl(access.url());
        source.setUsername(access.user());
        source.setPassword(access.password());
        source.setMaximumPoolSize(size);
        source.setMinimumIdle(role == DatabaseRole.APP ? 2 : 0);
        source.addDataSourceProperty("ApplicationName", role.roleName);
        source.addDataSourceProperty("reWriteBatchedInserts", "true");
        // The server's details repeat the values of the row at fault, which may be a citizen's.
        source.addDataSourceProperty("logServerErrorDetail", "false");
        return source;
    }
}
