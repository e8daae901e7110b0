package dk.fremskudt.platform.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Labels and values side by side (a definition list); an absent value is said, not left blank. */
public final class DefinitionList extends DescriptionList {
    public DefinitionList() {
        addClassName("definitions");
    }

    public DefinitionList add(String label, @Nullable String value) {
        if (value != null && !value.isBlank()) return add(label, new Span(value));
        var none = new Span(t("platform.definitions.none"));
        none.addClassName("definitions-none");
        return add(label, none);
    }

    public DefinitionList add(String label, Component value) {
        var pair = new Div(new Term(label), new Description(value));
        getElement().appendChild(pair.getElement());
        return this;
    }
}
