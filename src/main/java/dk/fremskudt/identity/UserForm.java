package dk.fremskudt.identity;

import org.jspecify.annotations.Nullable;

/** What an administrator fills in about a colleague. {@code unit} is a department's key from the municipality's tree. */
public record UserForm(
        String name,
        @Nullable String title,
        @Nullable String phone,
        @Nullable String unit,
        Role role) {}
