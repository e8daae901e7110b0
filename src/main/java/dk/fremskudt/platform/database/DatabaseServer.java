package dk.fremskudt.platform.database;

import java.io.Closeable;
import java.io.IOException;

/** A PostgreSQL that can be connected to; closing it stops it only where this program started it. */
interface DatabaseServer extends Closeable {
    /** Connection settings of one role. */
    record Access(String url, String user, String password) {}

    Access access(DatabaseRole role);

    @Override
    default void close() throws IOException {}
}
