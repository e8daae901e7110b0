package dk.fremskudt.platform.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A migration killed in the middle leaves Liquibase's lock behind, and the next start would wait for ever. The lock is
 * released when no other session of the migrating role exists, because then its holder is gone.
 */
final class StaleMigrationLock {
    private static final Logger LOG = LoggerFactory.getLogger(StaleMigrationLock.class);

    private StaleMigrationLock() {}

    static void release(DataSource owner) throws SQLException {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            var exists = statement.executeQuery("select to_regclass('public.databasechangeloglock') is not null");
            exists.next();
            if (!exists.getBoolean(1)) return;
            var released = statement.executeUpdate("""
                    update databasechangeloglock set locked = false, lockgranted = null, lockedby = null
                    where locked and not exists (
                      select from pg_stat_activity where usename = current_user and pid <> pg_backend_pid())""");
            if (released > 0) LOG.warn("released the migration lock of a program that is gone");
        }
    }
}
