package dk.fremskudt.platform.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What stands below a field: what it is for, and what was understood of what was typed, said aloud as it changes. */
final class BelowField extends Div {
    private final Span help = new Span();
    private final Span said = new Span();

    BelowField() {
        addClassName("below-field");
        help.setVisible(false);
        said.addClassName("field-said");
        said.getElement().setAttribute("aria-live", "polite");
        add(said, help);
    }

    void help(String text) {
        help.setText(text);
        help.setVisible(!text.isEmpty());
    }

    String help() {
        return help.getText();
    }

    void say(String text) {
        said.setText(text);
    }

    String said() {
        return said.getText();
    }
}
