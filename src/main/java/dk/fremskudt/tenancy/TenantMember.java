package dk.fremskudt.tenancy;

/** Whoever is signed in belongs to one tenant; implemented by the principal of the security context. */
public interface TenantMember {
    TenantId tenant();
}
