package dk.fremskudt.identity;

import org.jspecify.annotations.Nullable;

/** One user in a list or a directory. */
public record UserRow(
        UserId id,
        int version,
        String username,
        String name,
        @Nullable String title,
        @Nullable String phone,
        @Nullable String unit,
        Role role,
        boolean active) {}
