package dk.fremskudt.casework;

import com.vaadin.flow.component.Component;

/** A tab on the course's page, contributed by a module above. Built when it is first opened. */
public interface CaseFileTab {

    /** Casework's own tabs stand at 10 (overview), 20 (contacts) and 90 (handover and closing). */
    int order();

    String label();

    Component content(CaseFileId id);
}
