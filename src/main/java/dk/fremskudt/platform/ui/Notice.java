package dk.fremskudt.platform.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import org.jspecify.annotations.Nullable;

/**
 * Tells what happened: what went well leaves by itself, a problem stays until it is read. Of what went well only the
 * latest is shown: several things done in a row must not cover the page.
 */
public final class Notice {
    private static final int DONE_MILLISECONDS = 5000;
    private static final int UNDO_MILLISECONDS = 10_000;

    private Notice() {}

    public static void done(String text) {
        done(show(text, "notice-done", VaadinIcon.CHECK_CIRCLE, DONE_MILLISECONDS, null));
    }

    /** What went well and can be taken back for a while. */
    public static void done(String text, String undoLabel, Runnable undo) {
        var back = new QuietButton(undoLabel);
        var notification = show(text, "notice-done", VaadinIcon.CHECK_CIRCLE, UNDO_MILLISECONDS, back);
        back.addClickListener(_ -> {
            notification.close();
            undo.run();
        });
        done(notification);
    }

    public static void problem(String text) {
        show(text, "notice-problem", VaadinIcon.WARNING, 0, null).setAssertive(true);
    }

    private static void done(Notification notification) {
        notification.setAssertive(false);
        var ui = UI.getCurrent();
        var before = ComponentUtil.getData(ui, Latest.class);
        if (before != null) before.notification().close();
        ComponentUtil.setData(ui, Latest.class, new Latest(notification));
    }

    private record Latest(Notification notification) {}

    private static Notification show(
            String text, String kind, VaadinIcon icon, int milliseconds, @Nullable Button action) {
        var notification = new Notification();
        var content = new Div(icon.create(), new Span(text));
        if (action != null) content.add(action);
        var close = new QuietButton(VaadinIcon.CLOSE_SMALL.create(), notification::close);
        close.setAriaLabel(t("platform.close"));
        content.add(close);
        content.addClassNames("notice", kind);
        notification.add(content);
        notification.addClassName(kind);
        notification.setDuration(milliseconds);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.open();
        return notification;
    }
}
