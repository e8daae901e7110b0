package dk.fremskudt.platform.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before what can't be taken back. The button says what will happen, never only "OK". */
public final class Confirm {
    private Confirm() {}

    public static void ask(String title, String text, String confirmLabel, Runnable confirmed) {
        dialog(title, text, confirmLabel, confirmed, "primary").open();
    }

    /** The same for what destroys or shuts somebody out. */
    public static void danger(String title, String text, String confirmLabel, Runnable confirmed) {
        dialog(title, text, confirmLabel, confirmed, "error primary").open();
    }

    private static ConfirmDialog dialog(
            String title, String text, String confirmLabel, Runnable confirmed, String theme) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setText(text);
        dialog.setCancelable(true);
        dialog.setCancelText(t("platform.cancel"));
        dialog.setConfirmText(confirmLabel);
        dialog.setConfirmButtonTheme(theme);
        dialog.addConfirmListener(_ -> confirmed.run());
        return dialog;
    }
}
