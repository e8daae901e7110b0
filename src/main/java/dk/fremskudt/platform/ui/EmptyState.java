package dk.fremskudt.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Where a list has nothing: what is missing, why that is, and what to do next. */
public final class EmptyState extends Div {
    public EmptyState(String title, String text, Component... actions) {
        addClassName("empty-state");
        var heading = new Paragraph(title);
        heading.addClassName("empty-state-title");
        add(heading);
        if (!text.isBlank()) add(new Paragraph(text));
        if (actions.length > 0) {
            var bar = new Div(actions);
            bar.addClassName("empty-state-actions");
            add(bar);
        }
    }
}
