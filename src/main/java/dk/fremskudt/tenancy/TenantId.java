package dk.fremskudt.tenancy;

import java.io.Serializable;

/** A tenant: for a municipality its official code, such as 751 for Aarhus. */
public record TenantId(int value) implements Serializable {
    /** The national evaluators' own tenant; it has users and no citizens. */
    public static final TenantId NATIONAL = new TenantId(1);
    /** The operator's own tenant. */
    public static final TenantId OPERATOR = new TenantId(2);

    public TenantId {
        if (value <= 0) throw new IllegalArgumentException("a tenant's number is positive, not " + value);
    }
}
