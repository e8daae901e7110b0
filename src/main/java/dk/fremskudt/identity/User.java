package dk.fremskudt.identity;

import dk.fremskudt.tenancy.OwnedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** Someone who can sign in. The password's hash stays out of the history. */
@Entity
@Audited
@Table(name = "identity_user")
class User extends OwnedEntity {
    private String username;
    private String name;
    private @Nullable String title;
    private @Nullable String phone;
    private @Nullable String unit;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean active = true;

    @NotAudited
    private @Nullable String passwordHash;

    private boolean mustChangePassword;

    User() {}

    User(String username, UserForm form) {
        this.username = username;
        change(form);
    }

    final void change(UserForm form) {
        name = form.name();
        title = form.title();
        phone = form.phone();
        unit = form.unit();
        role = form.role();
    }

    /** @param handedOut true where somebody else knows the password, so that it must be changed at first sign-in */
    void setPassword(String hash, boolean handedOut) {
        passwordHash = hash;
        mustChangePassword = handedOut;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    void deactivate() {
        active = false;
    }

    void activate() {
        active = true;
    }

    UserRow row() {
        return new UserRow(new UserId(id()), version(), username, name, title, phone, unit, role, active);
    }

    String name() {
        return name;
    }

    Role role() {
        return role;
    }

    boolean isActive() {
        return active;
    }

    @Nullable String passwordHash() {
        return passwordHash;
    }
}
