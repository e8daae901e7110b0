package dk.fremskudt.identity;

import com.vaadin.flow.server.VaadinSession;
import dk.fremskudt.tenancy.TenantId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Runs work under a tenant and a role where nobody is at a keyboard: listeners, commands, provisioning, demo data. */
public final class WorkAs {
    private static final UserId SYSTEM = new UserId(new UUID(0, 0));

    private WorkAs() {}

    /** Runs as the program itself, with one role's rights in one tenant. */
    public static <T> T system(TenantId tenant, Role role, Callable<T> work) {
        return user(new SignedIn(tenant, SYSTEM, "system", "Fremskudt", role), work);
    }

    public static void system(TenantId tenant, Role role, Runnable work) {
        system(tenant, role, () -> {
            work.run();
            return true;
        });
    }

    /** Runs as a user; the caller's own identity is back afterwards. */
    public static <T> T user(SignedIn user, Callable<T> work) {
        var before = SecurityContextHolder.getContext();
        // On a screen's thread Vaadin answers with the session's user, whatever was set: the work is nobody's session.
        var session = VaadinSession.getCurrent();
        VaadinSession.setCurrent(null);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(user));
        SecurityContextHolder.setContext(context);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            VaadinSession.setCurrent(session);
            SecurityContextHolder.setContext(before);
        }
    }

    static Authentication authentication(SignedIn user) {
        var authorities =
                List.of(new SimpleGrantedAuthority("ROLE_" + user.role().name()));
        return UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
    }
}
