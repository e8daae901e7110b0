package dk.fremskudt.platform;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keys and what they seal. A municipality's key, derived from the master key, wraps one key per citizen; each text is
 * bound to municipality and citizen (associated data), so that a ciphertext can't be moved to another row's owner.
 * Deleting a citizen's key erases the citizen, history included, while the audit chain still verifies.
 */
@Component
public class Vault {
    private static final byte FORM = 1;
    private static final SecureRandom RANDOM = new SecureRandom();

    private record Tenant(Aead wrapper, SecretKeySpec indexKey, SecretKeySpec pseudonymKey) {}

    private record Citizen(int tenant, UUID id) {}

    private final Map<Integer, Tenant> tenants = new ConcurrentHashMap<>();
    private final Map<Citizen, Aead> citizens = new ConcurrentHashMap<>();
    private final MasterKey master;
    private final TenantScope scope;
    private final JdbcTemplate jdbc;

    Vault(
            @Value("${fremskudt.master-key-file}") String file,
            @Value("${fremskudt.master-key-create:false}") boolean create,
            @Lazy TenantScope scope,
            @Lazy JdbcTemplate jdbc)
            throws IOException, GeneralSecurityException {
        AeadConfig.register();
        this.master = MasterKey.from(file, create);
        this.scope = scope;
        this.jdbc = jdbc;
    }

    /** Column form: version 1, citizen (16 bytes), ciphertext. */
    byte[] seal(UUID citizen, String text) {
        return checked(() -> {
            var ciphertext = key(citizen, true)
                    .orElseThrow()
                    .encrypt(text.getBytes(StandardCharsets.UTF_8), associated(citizen));
            return ByteBuffer.allocate(17 + ciphertext.length)
                    .put(FORM)
                    .putLong(citizen.getMostSignificantBits())
                    .putLong(citizen.getLeastSignificantBits())
                    .put(ciphertext)
                    .array();
        });
    }

    /** What a protected column holds, opened; erased where the citizen's key is gone. */
    public ProtectedText open(byte[] column) {
        return checked(() -> {
            var in = ByteBuffer.wrap(column);
            if (in.get() != FORM) throw new IllegalStateException("not a protected text");
            var citizen = new UUID(in.getLong(), in.getLong());
            var ciphertext = new byte[in.remaining()];
            in.get(ciphertext);
            var key = key(citizen, false);
            if (key.isEmpty()) return ProtectedText.erased(citizen, column);
            var text = new String(key.get().decrypt(ciphertext, associated(citizen)), StandardCharsets.UTF_8);
            return ProtectedText.opened(citizen, text, column);
        });
    }

    /** The same text gives the same index within one municipality, and nothing to anyone without its key. */
    public byte[] index(String text) {
        return hmac(tenant().indexKey, text);
    }

    /** A keyed hash that stands for a reference where nobody may recognise it (32 bytes). */
    public byte[] pseudonym(String text) {
        return hmac(tenant().pseudonymKey, text);
    }

    /** Forgets a citizen for good: everything sealed under the citizen's key reads as erased from now on. */
    public void erase(UUID citizen) {
        jdbc.update("delete from platform_citizen_key where id = ?", citizen);
        citizens.remove(new Citizen(scope.current(), citizen));
    }

    private Optional<Aead> key(UUID id, boolean create) throws GeneralSecurityException {
        var citizen = new Citizen(scope.current(), id);
        var known = citizens.get(citizen);
        if (known != null) return Optional.of(known);
        var unwritten = pending().get(citizen);
        if (unwritten != null) return Optional.of(unwritten);
        var stored = jdbc.queryForList("select wrapped from platform_citizen_key where id = ?", byte[].class, id);
        if (!stored.isEmpty()) {
            var aead = aead(tenant().wrapper.decrypt(stored.getFirst(), associated(id)));
            citizens.put(citizen, aead);
            return Optional.of(aead);
        }
        if (!create) return Optional.empty();
        var fresh = new byte[32];
        RANDOM.nextBytes(fresh);
        jdbc.update(
                "insert into platform_citizen_key (id, wrapped) values (?, ?)",
                id,
                tenant().wrapper.encrypt(fresh, associated(id)));
        var aead = aead(fresh);
        rememberAfterCommit(citizen, aead);
        return Optional.of(aead);
    }

    /** A new key is believed by others only once it is committed: a roll-back must not leave it in the cache. */
    private void rememberAfterCommit(Citizen citizen, Aead aead) {
        pending().put(citizen, aead);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                pending().remove(citizen);
                if (status == STATUS_COMMITTED) citizens.put(citizen, aead);
            }
        });
    }

    private final ThreadLocal<Map<Citizen, Aead>> pending = ThreadLocal.withInitial(ConcurrentHashMap::new);

    private Map<Citizen, Aead> pending() {
        return pending.get();
    }

    private Tenant tenant() {
        return tenants.computeIfAbsent(
                scope.current(),
                id -> checked(() ->
                        new Tenant(aead(master.derive("wrap", id)), macKey("index", id), macKey("pseudonym", id))));
    }

    @AccessesPartialKey
    private static Aead aead(byte[] bytes) throws GeneralSecurityException {
        var parameters = AesGcmParameters.builder()
                .setKeySizeBytes(32)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();
        var key = AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
                .build();
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).withFixedId(1).makePrimary())
                .build()
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private SecretKeySpec macKey(String purpose, int tenant) throws GeneralSecurityException {
        return new SecretKeySpec(master.derive(purpose, tenant), "HmacSHA256");
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        return checked(() -> {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        });
    }

    private byte[] associated(UUID citizen) {
        return ByteBuffer.allocate(20)
                .putInt(scope.current())
                .putLong(citizen.getMostSignificantBits())
                .putLong(citizen.getLeastSignificantBits())
                .array();
    }

    private interface Work<T extends @Nullable Object> {
        T run() throws GeneralSecurityException;
    }

    private static <T> T checked(Work<T> work) {
        try {
            return work.run();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a protected text could not be sealed or opened", e);
        }
    }
}
