package dk.fremskudt.identity;

import dk.fremskudt.tenancy.Tenancy;
import dk.fremskudt.tenancy.Tenant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Sign-in with {@code name@municipality} and a password (Argon2id). The municipality's part chooses the tenant before
 * the user is looked for. An unknown name costs the same time as a wrong password and gives the same answer.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {
    /** Anything else is nobody's name; it is neither looked for nor remembered. */
    private static final Pattern NAME = Pattern.compile("[^\\p{Cc}]{1,100}");

    private final Tenancy tenancy;
    private final Users accounts;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final String nobodysHash;

    PasswordSignIn(Tenancy tenancy, Users accounts, PasswordEncoder passwords, SignInThrottle throttle) {
        this.tenancy = tenancy;
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.nobodysHash = Objects.requireNonNull(passwords.encode("nobody has this password"));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var username = attempt.getName().strip().toLowerCase(Locale.ROOT);
        if (!NAME.matcher(username).matches()) throw new BadCredentialsException("nobody can have this name");
        if (!throttle.allows(username)) throw new LockedException("too many attempts");
        var password = attempt.getCredentials() instanceof String given ? given : "";
        var user = tenantOf(username).flatMap(tenant -> find(tenant, username));
        var hash = user.map(Found::hash).orElse(nobodysHash);
        if (!passwords.matches(password, hash) || user.isEmpty()) {
            throw new BadCredentialsException("wrong name or password");
        }
        throttle.forget(username);
        return WorkAs.authentication(user.get().signedIn());
    }

    private record Found(SignedIn signedIn, String hash) {}

    private Optional<Tenant> tenantOf(String username) {
        var at = username.lastIndexOf('@');
        return at < 1 ? Optional.empty() : tenancy.bySlug(username.substring(at + 1));
    }

    private Optional<Found> find(Tenant tenant, String username) {
        return WorkAs.system(
                tenant.id(),
                Role.OPERATOR,
                () -> accounts.findByUsername(username)
                        .filter(User::isActive)
                        .filter(user -> user.passwordHash() != null)
                        .map(user -> new Found(
                                new SignedIn(tenant.id(), new UserId(user.id()), username, user.name(), user.role()),
                                Objects.requireNonNull(user.passwordHash()))));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
