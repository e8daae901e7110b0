package dk.fremskudt.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;

/** A form's fields in two columns where there is room and one where there is not, in the order they are read. */
public final class Fields extends FormLayout {
    public Fields() {
        addClassName("form");
        setAutoResponsive(true);
        setAutoRows(true);
        setMinColumns(1);
        setMaxColumns(2);
        setColumnWidth("17em");
        setExpandColumns(true);
        setExpandFields(true);
    }

    public Fields(Component... fields) {
        this();
        add(fields);
    }
}
