package dk.fremskudt.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Recomputes a municipality's hash chain outside the database. Finds a changed row, a changed author, a removed revision
 * or read, a row smuggled into a sealed revision and a revision that was never sealed. A cut tail is found by comparing
 * the head with one that was kept elsewhere.
 */
@Component
public class AuditChain {
    /** The chain's length and last hash, or where and why it breaks. */
    public record Verdict(long seals, String head, @Nullable Break broken) {
        public boolean holds() {
            return broken == null;
        }
    }

    /**
     * Where a chain breaks.
     *
     * @param seal the first seal that does not fit, or 0 where something was never sealed
     */
    public record Break(long seal, String kind, long ref, Reason reason) {}

    public enum Reason {
        SEAL_MISSING,
        CONTENT_CHANGED,
        NEVER_SEALED
    }

    private final JdbcTemplate jdbc;

    AuditChain(DataSource source) {
        this.jdbc = new JdbcTemplate(source);
        this.jdbc.setFetchSize(1000);
    }

    /** The chain of the tenant whose work is in hand. */
    @Transactional(readOnly = true)
    public Verdict verify(int tenant) {
        jdbc.execute("set local timezone = 'UTC'; set local bytea_output = 'hex'");
        var walk = new Walk(tenant);
        jdbc.query(
                "select seq, kind, ref, hash, sealed_text(tenant_id, kind, ref) as content from audit_seal"
                        + " where tenant_id = ? order by seq",
                row -> {
                    walk.step(
                            row.getLong("seq"),
                            row.getString("kind"),
                            row.getLong("ref"),
                            row.getBytes("hash"),
                            row.getString("content"));
                },
                tenant);
        var broken = walk.broken != null ? walk.broken : neverSealed(tenant).orElse(null);
        return new Verdict(walk.seals, HexFormat.of().formatHex(walk.previous), broken);
    }

    /** The hash of the chain's seal with that number, or nothing where the chain is shorter. */
    @Transactional(readOnly = true)
    public Optional<String> headAt(int tenant, long seal) {
        return jdbc
                .query(
                        "select hash from audit_seal where tenant_id = ? and seq = ?",
                        (row, number) -> HexFormat.of().formatHex(row.getBytes(1)),
                        tenant,
                        seal)
                .stream()
                .findFirst();
    }

    private Optional<Break> neverSealed(int tenant) {
        return jdbc
                .query(
                        """
                        select 'rev' as kind, r.id from audit_revision r where r.tenant_id = ? and not exists (
                          select from audit_seal s where s.tenant_id = r.tenant_id and s.kind = 'rev' and s.ref = r.id)
                        union all
                        select 'read', r.id from audit_read r where r.tenant_id = ? and not exists (
                          select from audit_seal s where s.tenant_id = r.tenant_id and s.kind = 'read' and s.ref = r.id)
                        limit 1""",
                        (row, number) -> new Break(0, row.getString(1), row.getLong(2), Reason.NEVER_SEALED),
                        tenant,
                        tenant)
                .stream()
                .findFirst();
    }

    private static final class Walk {
        private byte[] previous;
        private long seals;
        private @Nullable Break broken;

        Walk(int tenant) {
            previous = sha256(Integer.toString(tenant).getBytes(StandardCharsets.UTF_8));
        }

        void step(long seq, String kind, long ref, byte[] hash, @Nullable String content) {
            if (broken != null) return;
            seals++;
            if (seq != seals) {
                broken = new Break(seals, kind, ref, Reason.SEAL_MISSING);
                return;
            }
            var expected =
                    sha256(previous, Objects.requireNonNullElse(content, "").getBytes(StandardCharsets.UTF_8));
            if (!Arrays.equals(expected, hash)) broken = new Break(seq, kind, ref, Reason.CONTENT_CHANGED);
            previous = hash;
        }
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) digest.update(part);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
