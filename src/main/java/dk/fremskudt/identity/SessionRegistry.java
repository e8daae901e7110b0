package dk.fremskudt.identity;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Knows each user's sessions on this node, so that signing out on one device signs out on all of them. */
@Component
class SessionRegistry implements HttpSessionListener {
    private static final Logger LOG = LoggerFactory.getLogger(SessionRegistry.class);
    private final Map<UserId, Set<HttpSession>> sessions = new ConcurrentHashMap<>();

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn user
                && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            var session = attributes.getRequest().getSession();
            sessions.computeIfAbsent(user.user(), id -> ConcurrentHashMap.newKeySet())
                    .add(session);
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.values()
                .forEach(ofOne -> ofOne.removeIf(
                        session -> session.getId().equals(event.getSession().getId())));
        sessions.values().removeIf(Set::isEmpty);
    }

    void endAll(UserId user) {
        var ended = sessions.remove(user);
        if (ended == null) return;
        ended.forEach(SessionRegistry::end);
    }

    /** Ends a user's sessions except one; all of them where that one is unknown. */
    void endOthers(UserId user, @Nullable String kept) {
        var own = sessions.getOrDefault(user, Set.of());
        for (var session : List.copyOf(own)) {
            if (session.getId().equals(kept)) continue;
            own.remove(session);
            end(session);
        }
    }

    /** On a thread of its own: ending a session leaves its screens' state on the thread, which may be another's request. */
    private static void end(HttpSession session) {
        var ending = Thread.ofVirtual().inheritInheritableThreadLocals(false).start(() -> invalidate(session));
        try {
            ending.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void invalidate(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException e) {
            LOG.debug("a session had ended by itself", e);
        }
    }
}
