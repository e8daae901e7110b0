package dk.fremskudt.identity;

import static dk.fremskudt.identity.Role.Names.ADMIN;

import dk.fremskudt.platform.Act;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.tenancy.Tenancy;
import dk.fremskudt.tenancy.Tenant;
import jakarta.annotation.security.RolesAllowed;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tokens for programs: {@code fs_TENANT_SECRET} with 256 random bits. Shown once, kept as a hash.
 */
@Service
@Transactional
public class ApiTokenService {
    private static final SecureRandom RANDOM = new SecureRandom();
    private final ApiTokens store;
    private final Tenancy tenancy;
    private final Clock clock;

    ApiTokenService(ApiTokens store, Tenancy tenancy, Clock clock) {
        this.store = store;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Makes a token in one's own tenant and returns it; it can't be shown again. */
    @RolesAllowed({ADMIN, Role.Names.OPERATOR})
    public String issue(String label, ApiScope scope) {
        // A municipality's token must never open the national figures.
        var kind = tenancy.currentTenant().kind();
        if (kind != (scope == ApiScope.EVALUATION_READ ? Tenant.Kind.NATIONAL : Tenant.Kind.MUNICIPALITY))
            throw new Refusal("identity.token.badScope", scope.text());
        var secret = new byte[32];
        RANDOM.nextBytes(secret);
        var token = "fs_" + tenancy.current().value() + "_"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        store.save(new ApiToken(label, scope, TokenCheck.hash(token), clock.instant()));
        Act.of(IdentityAct.ISSUED_TOKEN);
        return token;
    }

    @RolesAllowed({ADMIN, Role.Names.OPERATOR})
    @Transactional(readOnly = true)
    public List<ApiTokenRow> all() {
        return store.findAllByOrderByCreatedAtDesc().stream().map(ApiToken::row).toList();
    }

    @RolesAllowed({ADMIN, Role.Names.OPERATOR})
    public void revoke(UUID id) {
        store.findById(id).orElseThrow().revoke(clock.instant());
        Act.of(IdentityAct.REVOKED_TOKEN);
    }
}
