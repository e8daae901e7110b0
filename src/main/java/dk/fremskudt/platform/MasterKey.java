package dk.fremskudt.platform;

import com.google.crypto.tink.subtle.Hkdf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The one secret that opens the protected fields, kept outside the database: 32 bytes in a file that only the program
 * may read. Each municipality's keys are derived from it (HKDF-SHA-256), so that no table holds a key in clear.
 */
final class MasterKey {
    private final byte[] secret;

    private MasterKey(byte[] secret) {
        this.secret = secret;
    }

    /** Reads the file; writes a new one where there is none and {@code create} allows it. */
    static MasterKey from(Path file, boolean create) throws IOException {
        if (!Files.exists(file)) {
            if (!create) throw new IllegalStateException("the master key file is missing: " + file);
            var fresh = new byte[32];
            new SecureRandom().nextBytes(fresh);
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(fresh) + "\n", StandardOpenOption.WRITE);
        }
        var secret = HexFormat.of().parseHex(Files.readString(file).strip());
        if (secret.length != 32) throw new IllegalStateException("the master key must be 32 bytes in hexadecimal");
        return new MasterKey(secret);
    }

    byte[] derive(String purpose, int tenant) throws GeneralSecurityException {
        var info = ("fremskudt/" + purpose + "/" + tenant).getBytes(StandardCharsets.UTF_8);
        return Hkdf.computeHkdf("HmacSha256", secret, new byte[0], info, 32);
    }
}
