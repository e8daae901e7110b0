package dk.fremskudt.tenancy;

import org.jspecify.annotations.Nullable;

/**
 * A municipality, the national evaluators or the operator.
 *
 * @param fictional counts in national figures only when asked for by name
 * @param colour the municipality's mark on the screen as a CSS colour, or null for the product's own
 */
public record Tenant(
        TenantId id,
        String slug,
        String name,
        Kind kind,
        boolean fictional,
        @Nullable String colour) {
    public enum Kind {
        MUNICIPALITY,
        NATIONAL,
        OPERATOR
    }

    /** The official municipality code as outsiders write it: three digits. */
    public String code() {
        return "%03d".formatted(id.value());
    }
}
