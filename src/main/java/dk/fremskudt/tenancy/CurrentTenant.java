package dk.fremskudt.tenancy;

import dk.fremskudt.platform.TenantScope;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * The tenant of whoever is signed in. Where nobody is, it is 0: no row carries it, so nobody sees nothing, and the
 * foreign key to the tenants refuses every write.
 */
@Component
class CurrentTenant implements CurrentTenantIdentifierResolver<Integer>, TenantScope {
    private static final int NOBODY = 0;

    @Override
    public int current() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof TenantMember member
                ? member.tenant().value()
                : NOBODY;
    }

    @Override
    public Integer resolveCurrentTenantIdentifier() {
        return current();
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
