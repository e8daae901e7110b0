package dk.fremskudt.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import dk.fremskudt.ViewIT;
import dk.fremskudt.identity.Role;
import dk.fremskudt.outreach.PartnerService;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What goes wrong after a page is shown is said in a sentence that helps. */
class ViewErrorHandlingIT extends ViewIT {
    @Autowired
    private PartnerService partners;

    @Test
    void whoPastesACharacterThatCannotBeStoredIsToldSo() {
        signIn("aarhus", Role.CASEWORKER);
        navigate("samarbejdspartnere");
        var refused = catchThrowable(() -> partners.search("Lægehuset\u0000", 10));
        assertThat(refused).isNotNull();
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(refused));
        assertThat(_get(
                        Span.class,
                        span -> span.withPredicate(said -> said.getText().contains("usynlige tegn"))))
                .isNotNull();
    }

    @Test
    void whoLeavesInTheMiddleOfADownloadIsNoFault() {
        signIn("aarhus", Role.CASEWORKER);
        navigate("samarbejdspartnere");
        var handler = VaadinSession.getCurrent().getErrorHandler();
        handler.error(new ErrorEvent(new ClientAbortException(new IOException("Broken pipe"))));
        _assertNone(Notification.class);
        handler.error(new ErrorEvent(new IOException("the disk is full")));
        assertThat(_get(Notification.class)).isNotNull();
    }
}
