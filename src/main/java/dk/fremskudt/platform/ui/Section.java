package dk.fremskudt.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.UUID;

/** A part of a page with a heading of its own, on a surface. */
public final class Section extends com.vaadin.flow.component.html.Section {
    private final Div header = new Div();

    public Section(String title, Component... content) {
        addClassName("section");
        var heading = new H2(title);
        heading.setId("section-" + UUID.randomUUID());
        header.add(heading);
        header.addClassName("section-header");
        getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
        add(header);
        add(content);
    }

    /** Buttons and links at the heading's end. */
    public Section withActions(Component... actions) {
        var bar = new Div(actions);
        bar.addClassName("section-actions");
        header.add(bar);
        return this;
    }
}
