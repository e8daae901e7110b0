package dk.fremskudt.citizen;

import com.vaadin.flow.component.Component;

/** A section that a module above contributes to the citizen's page. */
public interface CitizenPart {

    int order();

    Component build(CitizenId citizen);
}
