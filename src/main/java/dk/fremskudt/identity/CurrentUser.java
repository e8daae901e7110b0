package dk.fremskudt.identity;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is at work. */
@Component
public class CurrentUser {
    public Optional<SignedIn> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    public SignedIn require() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    public boolean is(Role role) {
        return find().filter(signedIn -> signedIn.role() == role).isPresent();
    }
}
