package dk.fremskudt.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Holds what may be wider than a phone, and can be scrolled with the keyboard too. */
public final class ScrollBox extends Div {
    /** @param name what a screen reader calls it when the keyboard gets there */
    public ScrollBox(String name, Component wide) {
        super(wide);
        addClassName("table-scroll");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "group").setAttribute("aria-label", name);
    }
}
