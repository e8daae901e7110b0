package dk.fremskudt.shell.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.platform.RequestId;
import dk.fremskudt.platform.StaleEdit;
import dk.fremskudt.platform.Texts;
import dk.fremskudt.platform.ui.Notice;
import java.sql.SQLException;
import java.util.NoSuchElementException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.DisconnectedClientHelper;

/** What goes wrong after a page is shown: a click that fails, a session that ends, a connection that drops. */
@Component
class ViewErrorHandling implements VaadinServiceInitListener {
    /** PostgreSQL's code for characters that no text of it can hold: a NUL pasted with a text. */
    private static final String CANNOT_BE_STORED = "22021";

    private static final Logger LOG = LoggerFactory.getLogger(ViewErrorHandling.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.addSessionInitListener(init -> init.getSession().setErrorHandler(ViewErrorHandling::show));
        service.addUIInitListener(init -> sayWhenOffline(init.getUI()));
        service.setSystemMessagesProvider(info -> {
            var locale = info.getLocale() == null ? Texts.DANISH : info.getLocale();
            var messages = new CustomizedSystemMessages();
            messages.setSessionExpiredNotificationEnabled(true);
            messages.setSessionExpiredCaption(Texts.get(locale, "shell.expired"));
            messages.setSessionExpiredMessage(Texts.get(locale, "shell.expired.help"));
            messages.setInternalErrorCaption(Texts.get(locale, "shell.error.unexpected"));
            messages.setInternalErrorMessage(Texts.get(locale, "shell.error.reload"));
            messages.setCookiesDisabledCaption(Texts.get(locale, "shell.cookies"));
            messages.setCookiesDisabledMessage(Texts.get(locale, "shell.cookies.help"));
            return messages;
        });
    }

    private static void show(ErrorEvent event) {
        // Whoever closes the browser in the middle of an answer needs no sentence, and the log no fault.
        if (DisconnectedClientHelper.isClientDisconnectedException(event.getThrowable())) {
            LOG.debug("the browser left before its answer was finished", event.getThrowable());
            return;
        }
        for (Throwable cause = event.getThrowable(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                show(t(refusal.key(), refusal.arguments()));
                return;
            }
            if (cause instanceof StaleEdit || cause instanceof OptimisticLockingFailureException) {
                show(t("shell.error.stale"));
                return;
            }
            if (cause instanceof SQLException refused && CANNOT_BE_STORED.equals(refused.getSQLState())) {
                show(t("shell.error.characters"));
                return;
            }
            if (cause instanceof AccessDeniedException) {
                show(t("shell.error.denied.help"));
                return;
            }
            if (cause instanceof NoSuchElementException) {
                LOG.warn("Not found", event.getThrowable());
                show(t("shell.error.gone"));
                return;
            }
        }
        var reference = RequestId.current();
        LOG.error("Unexpected error, reference {}", reference, event.getThrowable());
        show(t("shell.error.unexpected.help", reference));
    }

    private static void show(String sentence) {
        if (UI.getCurrent() != null) Notice.problem(sentence);
    }

    private static void sayWhenOffline(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(t("shell.offline"));
        dialog.setDialogTextGaveUp(t("shell.offline.gaveUp"));
    }
}
