package dk.fremskudt.identity;

import dk.fremskudt.tenancy.OwnedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** A program's way in: one scope in one tenant. Only the token's SHA-256 is kept. */
@Entity
@Audited
@Table(name = "identity_api_token")
class ApiToken extends OwnedEntity {
    private String label;
    private String scope;

    @NotAudited
    private byte[] tokenHash;

    private Instant createdAt;
    private @Nullable Instant revokedAt;

    ApiToken() {}

    ApiToken(String label, ApiScope scope, byte[] tokenHash, Instant createdAt) {
        this.label = label;
        this.scope = scope.text();
        this.tokenHash = tokenHash.clone();
        this.createdAt = createdAt;
    }

    void revoke(Instant at) {
        if (revokedAt == null) revokedAt = at;
    }

    ApiTokenRow row() {
        return new ApiTokenRow(id(), label, scope, createdAt, revokedAt);
    }
}
