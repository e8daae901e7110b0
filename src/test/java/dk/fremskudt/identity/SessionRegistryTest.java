package dk.fremskudt.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.tenancy.TenantId;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class SessionRegistryTest {
    private final SessionRegistry sessions = new SessionRegistry();
    private final SignedIn anne =
            new SignedIn(new TenantId(751), new UserId(new UUID(7, 1)), "anne@aarhus", "Anne", Role.LEAD);

    @AfterEach
    void forget() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void theOtherSessionsEndAndOnesOwnGoesOn() {
        var desk = signIn();
        var tablet = signIn();
        sessions.endOthers(anne.user(), desk.getId());
        assertThat(desk.isInvalid()).isFalse();
        assertThat(tablet.isInvalid()).isTrue();
        sessions.endAll(anne.user());
        assertThat(desk.isInvalid()).isTrue();
    }

    /** Vaadin would take the rest of the request for one of the session that ended. */
    @Test
    void endingAnothersSessionLeavesNothingOnTheThreadOfTheRequest() {
        var endedOn = new AtomicReference<Thread>();
        signIn().setAttribute("screens", new HttpSessionBindingListener() {
            @Override
            public void valueUnbound(HttpSessionBindingEvent event) {
                endedOn.set(Thread.currentThread());
            }
        });
        sessions.endAll(anne.user());
        assertThat(endedOn.get()).isNotNull().isNotEqualTo(Thread.currentThread());
    }

    private MockHttpSession signIn() {
        var session = new MockHttpSession();
        var request = new MockHttpServletRequest();
        request.setSession(session);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        sessions.signedIn(new InteractiveAuthenticationSuccessEvent(WorkAs.authentication(anne), getClass()));
        return session;
    }
}
