package dk.fremskudt.casework.page;

import com.vaadin.flow.component.button.Button;
import dk.fremskudt.casework.CaseFileId;

/** A button at the head of an open course's page, after casework's own. */
public interface CaseFileAction {
    int order();

    /** @param changed to be run when it is done: it shows the course anew */
    Button button(CaseFileId id, Runnable changed);
}
