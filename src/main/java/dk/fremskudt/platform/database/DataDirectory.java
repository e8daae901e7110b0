package dk.fremskudt.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folder that outlives the program. One program at a time may own it; who holds the lock owns the database server
 * in it, and a server whose owner is gone is an orphan.
 */
final class DataDirectory {
    private final Path folder;
    private @Nullable FileLock lock;

    /** A folder made here is its owner's alone: the database in it asks nobody for a password. */
    DataDirectory(Path folder) throws IOException {
        this.folder = folder.toAbsolutePath().normalize();
        if (Files.notExists(this.folder))
            Files.createDirectories(
                    this.folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    Path postgres() {
        return folder.resolve("postgres");
    }

    Path binaries() {
        return folder.resolve("postgres-binaries");
    }

    /** True when this program now owns the folder, false when another running one does. */
    boolean own() throws IOException {
        var channel =
                FileChannel.open(folder.resolve("fremskudt.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) channel.close();
        return lock != null;
    }

    void release() throws IOException {
        if (lock != null) {
            lock.release();
            lock.channel().close();
            lock = null;
        }
    }

    /** The server that runs on this folder, as its pid file tells. */
    Optional<RunningServer> runningServer() throws IOException {
        var pidFile = postgres().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) return Optional.empty();
        var lines = Files.readAllLines(pidFile);
        if (lines.size() < 4) return Optional.empty();
        var pid = Long.parseLong(lines.get(0).strip());
        var process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
        return process.filter(DataDirectory::isPostgres)
                .map(p -> new RunningServer(p, Integer.parseInt(lines.get(3).strip())));
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(c -> c.contains("postgres")).orElse(true);
    }

    record RunningServer(ProcessHandle process, int port) {
        /** Asks for a fast shutdown (SIGINT), which waits for no client, and waits until the server is gone. */
        void stop() throws IOException {
            try {
                new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                        .start()
                        .waitFor();
                for (int i = 0; i < 300 && process.isAlive(); i++) Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (process.isAlive()) throw new IOException("the orphaned database server did not stop");
        }
    }
}
