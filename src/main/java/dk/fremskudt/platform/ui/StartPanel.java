package dk.fremskudt.platform.ui;

import com.vaadin.flow.component.Component;

/** What a module shows on the start page: a bean for each panel, asked anew at each visit. */
public interface StartPanel {
    /** Lowest first: what is late before what is merely good to know. */
    int order();

    /** Whether it belongs on the start page of this role, by the role's name, such as CASEWORKER. */
    boolean isFor(String role);

    Component build();
}
