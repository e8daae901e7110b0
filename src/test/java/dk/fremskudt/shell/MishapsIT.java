package dk.fremskudt.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import dk.fremskudt.ViewIT;
import dk.fremskudt.identity.Role;
import dk.fremskudt.outreach.PartnerService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What goes wrong after a page is shown is said in a sentence that helps. */
class MishapsIT extends ViewIT {
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
}
