package dk.fremskudt.platform;

import com.google.crypto.tink.subtle.Hkdf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/**
 * The one secret that opens the protected fields, kept outside the database: 32 bytes in a file that only the program
 * may read. Each municipality's keys are derived from it (HKDF-SHA-256), so that no table holds a key in clear.
 */
final class MasterKey {
    /** 64 random hexadecimal digits show fewer different ones about never. */
    private static final int FEWEST_DIGITS = 8;

    private static final Set<PosixFilePermission> OTHERS = PosixFilePermissions.fromString("---rwxrwx");
    private final byte[] secret;

    private MasterKey(byte[] secret) {
        this.secret = secret;
    }

    /** The key named by the setting; see the other method. */
    static MasterKey from(String file, boolean create) throws IOException {
        if (file.isBlank())
            throw new BadSetting("set FREMSKUDT_MASTER_KEY_FILE; make the file with: openssl rand -hex 32");
        return from(Path.of(file), create);
    }

    /** Reads the file; writes a new one where there is none and {@code create} allows it. */
    static MasterKey from(Path file, boolean create) throws IOException {
        if (!Files.exists(file)) {
            if (!create) throw new BadSetting("the master key file is missing: " + file);
            var fresh = new byte[32];
            new SecureRandom().nextBytes(fresh);
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(fresh) + "\n", StandardOpenOption.WRITE);
        }
        var text = Files.readString(file).strip();
        if (!text.matches("[0-9a-fA-F]{64}"))
            throw new BadSetting("the master key must be 32 bytes in hexadecimal: " + file);
        var secret = HexFormat.of().parseHex(text);
        if (text.chars().distinct().count() < FEWEST_DIGITS)
            throw new BadSetting("the master key is no random one; make it with: openssl rand -hex 32");
        if (Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains))
            throw new BadSetting("others can read the master key; take their right away: chmod 600 " + file);
        return new MasterKey(secret);
    }

    byte[] derive(String purpose, int tenant) throws GeneralSecurityException {
        var info = ("fremskudt/" + purpose + "/" + tenant).getBytes(StandardCharsets.UTF_8);
        return Hkdf.computeHkdf("HmacSha256", secret, new byte[0], info, 32);
    }
}
