package dk.fremskudt.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.Icon;

/** A button that stands back: for what may be done here, beside what is mostly done. */
public final class QuietButton extends Button {
    public QuietButton(String text) {
        super(text);
        addThemeVariants(ButtonVariant.TERTIARY);
    }

    public QuietButton(String text, Runnable clicked) {
        this(text);
        addClickListener(_ -> clicked.run());
    }

    /** An icon alone: whoever makes it also says its name for those who don't see it. */
    public QuietButton(Icon icon, Runnable clicked) {
        super(icon, _ -> clicked.run());
        addThemeVariants(ButtonVariant.TERTIARY);
    }

    /** In a line of text or of a list. */
    public QuietButton small() {
        addThemeVariants(ButtonVariant.SMALL);
        return this;
    }
}
