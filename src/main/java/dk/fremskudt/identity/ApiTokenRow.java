package dk.fremskudt.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public record ApiTokenRow(
        UUID id,
        String label,
        String scope,
        Instant createdAt,
        @Nullable Instant revokedAt) {}
