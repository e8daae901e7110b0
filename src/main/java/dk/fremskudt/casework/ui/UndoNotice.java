package dk.fremskudt.casework.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;

/** Tells that something was done, with the way back in reach of the thumb for a while. */
final class UndoNotice {
    private static final int MILLISECONDS = 10_000;

    private UndoNotice() {}

    static void show(String text, Runnable undo) {
        var notification = new Notification();
        var back = new Button(t("casework.undo"), _ -> {
            notification.close();
            undo.run();
        });
        back.addThemeVariants(ButtonVariant.TERTIARY);
        var content = new Div(VaadinIcon.CHECK_CIRCLE.create(), new Span(text), back);
        content.addClassNames("notice", "notice-done");
        notification.add(content);
        notification.setDuration(MILLISECONDS);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.open();
    }
}
