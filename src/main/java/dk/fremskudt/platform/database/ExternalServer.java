package dk.fremskudt.platform.database;

import dk.fremskudt.platform.BadSetting;
import java.sql.SQLException;
import java.util.Locale;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.core.env.Environment;

/**
 * The municipality's or the operator's own PostgreSQL. Refuses a role that could bypass row-level security, or become one
 * that can, because then one of the two walls between municipalities would be painted on; and a password that anybody
 * would try first.
 */
final class ExternalServer implements DatabaseServer {
    private static final int SHORTEST = 12;
    private final Environment settings;

    ExternalServer(Environment settings) {
        this.settings = settings;
        for (var role : DatabaseRole.values()) refuseBypass(role);
    }

    @Override
    public Access access(DatabaseRole role) {
        var prefix = "FREMSKUDT_DB_" + role.name() + "_";
        return new Access(
                required("FREMSKUDT_DB_URL"),
                settings.getProperty(prefix + "USER", role.roleName),
                required(prefix + "PASSWORD"));
    }

    private String required(String name) {
        var value = settings.getProperty(name, "");
        if (value.isBlank()) throw new BadSetting("set " + name + "; README.md says what it is for");
        return value;
    }

    private void refuseBypass(DatabaseRole role) {
        var access = access(role);
        if (isDefault(access)) {
            throw new BadSetting("FREMSKUDT_DB_" + role.name()
                    + "_PASSWORD is one that anybody would try first; give the role " + access.user()
                    + " one of 12 characters or more");
        }
        var source = new PGSimpleDataSource();
        source.setUrl(access.url());
        source.setUser(access.user());
        source.setPassword(access.password());
        try (var connection = source.getConnection();
                var answer = connection.createStatement().executeQuery("""
                                select exists (select from pg_roles
                                where (rolsuper or rolbypassrls) and pg_has_role(current_user, oid, 'member'))""")) {
            if (answer.next() && answer.getBoolean(1)) {
                throw new BadSetting("the database role " + access.user()
                        + " can bypass row-level security; make the roles with deploy/database-roles.sql");
            }
        } catch (SQLException e) {
            throw new BadSetting("the database at FREMSKUDT_DB_URL does not let " + access.user() + " in: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    static boolean isDefault(Access access) {
        var password = access.password().toLowerCase(Locale.ROOT);
        return password.length() < SHORTEST
                || password.contains(access.user().toLowerCase(Locale.ROOT))
                || password.matches("(.)\\1*|.*(password|changeme|postgres|secret|fremskudt).*");
    }
}
