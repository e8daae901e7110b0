package dk.fremskudt.platform.ui;

import com.vaadin.flow.component.UI;
import dk.fremskudt.platform.Texts;
import java.util.Locale;

/** Texts in the language of whoever looks, for dialogs and parts that are no {@link AppPage}. */
public final class Words {
    private Words() {}

    public static String t(String key, Object... arguments) {
        return Texts.get(locale(), key, arguments);
    }

    public static Locale locale() {
        var ui = UI.getCurrent();
        return ui == null ? Texts.DANISH : ui.getLocale();
    }
}
