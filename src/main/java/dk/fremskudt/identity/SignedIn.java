package dk.fremskudt.identity;

import dk.fremskudt.tenancy.TenantId;
import dk.fremskudt.tenancy.TenantMember;
import java.io.Serializable;
import java.security.Principal;

/** Whoever is signed in: what the security context holds for the length of a session or a call. */
public record SignedIn(TenantId tenant, UserId user, String username, String name, Role role)
        implements TenantMember, Principal, Serializable {
    @Override
    public String getName() {
        return username;
    }
}
