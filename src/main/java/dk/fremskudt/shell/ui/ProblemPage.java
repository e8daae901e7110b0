package dk.fremskudt.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.ParentLayout;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.platform.RequestId;
import dk.fremskudt.platform.ui.AppPage;
import jakarta.servlet.http.HttpServletResponse;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/** A page that could not be shown: says why in one sentence, and where to go instead. */
@ParentLayout(MainLayout.class)
abstract class ProblemPage extends AppPage {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemPage.class);

    int explain(Exception problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return say("shell.error.refused", t(refusal.key(), refusal.arguments()), HttpServletResponse.SC_OK);
            }
            if (cause instanceof AccessDeniedException) return denied();
            // A record that is not there and one that belongs to others look the same.
            if (cause instanceof NoSuchElementException) return missing();
        }
        var reference = RequestId.current();
        LOG.error("Page failed, reference {}", reference, problem);
        return say(
                "shell.error.unexpected",
                t("shell.error.unexpected.help", reference),
                HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    int missing() {
        return say("shell.error.missing", t("shell.error.missing.help"), HttpServletResponse.SC_NOT_FOUND);
    }

    int denied() {
        return say("shell.error.denied", t("shell.error.denied.help"), HttpServletResponse.SC_FORBIDDEN);
    }

    private int say(String key, @Nullable String sentence, int status) {
        setHeading(t(key));
        setPageTitle(t(key));
        add(new Paragraph(sentence), new Anchor("", t("shell.error.home")));
        return status;
    }
}
