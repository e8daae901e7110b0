package dk.fremskudt.platform.database;

import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.core.env.Environment;

/**
 * The municipality's or the operator's own PostgreSQL. Refuses a role that could bypass row-level security, because
 * then one of the two walls between municipalities would be painted on.
 */
final class ExternalServer implements DatabaseServer {
    private final Environment settings;

    ExternalServer(Environment settings) throws SQLException {
        this.settings = settings;
        for (var role : DatabaseRole.values()) refuseBypass(role);
    }

    @Override
    public Access access(DatabaseRole role) {
        var prefix = "FREMSKUDT_DB_" + role.name() + "_";
        return new Access(
                settings.getRequiredProperty("FREMSKUDT_DB_URL"),
                settings.getProperty(prefix + "USER", role.roleName),
                settings.getRequiredProperty(prefix + "PASSWORD"));
    }

    private void refuseBypass(DatabaseRole role) throws SQLException {
        var access = access(role);
        var source = new PGSimpleDataSource();
        source.setUrl(access.url());
        source.setUser(access.user());
        source.setPassword(access.password());
        try (var connection = source.getConnection();
                var answer = connection
                        .createStatement()
                        .executeQuery("select rolsuper or rolbypassrls from pg_roles where rolname = current_user")) {
            if (answer.next() && answer.getBoolean(1)) {
                throw new IllegalStateException("the database role " + access.user()
                        + " can bypass row-level security; make the roles with deploy/database-roles.sql");
            }
        }
    }
}
