package dk.fremskudt.platform;

/** Which municipality's keys the work in hand may use; the module above knows. */
public interface TenantScope {
    /** The tenant's number; 0 where nobody is signed in, and 0 owns nothing. */
    int current();
}
