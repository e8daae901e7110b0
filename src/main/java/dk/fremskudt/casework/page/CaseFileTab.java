package dk.fremskudt.casework.page;

import com.vaadin.flow.component.Component;
import dk.fremskudt.casework.CaseFileId;

/** A tab on the course's page. Built anew each time it is chosen. */
public interface CaseFileTab {
    /** Casework's own tabs stand at 10 (overview), 90 (handover and closing) and 95 (history). */
    int order();

    String label();

    /** @param changed to be run when something was done that the rest of the page tells of: it shows the course anew */
    Component content(CaseFileId id, Runnable changed);
}
