package dk.fremskudt.platform.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;

/** Tells what happened: what went well leaves by itself, a problem stays until it is read. */
public final class Notice {
    private static final int DONE_MILLISECONDS = 5000;

    private Notice() {}

    public static void done(String text) {
        show(text, "notice-done", VaadinIcon.CHECK_CIRCLE, DONE_MILLISECONDS).setAssertive(false);
    }

    public static void problem(String text) {
        show(text, "notice-problem", VaadinIcon.WARNING, 0).setAssertive(true);
    }

    private static Notification show(String text, String kind, VaadinIcon icon, int milliseconds) {
        var notification = new Notification();
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), _ -> notification.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(t("platform.close"));
        var content = new Div(icon.create(), new Span(text), close);
        content.addClassNames("notice", kind);
        notification.add(content);
        notification.addClassName(kind);
        notification.setDuration(milliseconds);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.open();
        return notification;
    }
}
