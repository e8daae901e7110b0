package dk.fremskudt.planning.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Component;
import dk.fremskudt.audit.History;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.casework.page.CaseFileTab;
import dk.fremskudt.contact.ContactService;
import dk.fremskudt.identity.UserService;
import dk.fremskudt.planning.GoalService;
import java.time.Clock;

/** The tab «Mål». */
@org.springframework.stereotype.Component
class GoalsTab implements CaseFileTab {
    private final GoalService goals;
    private final CaseFileService files;
    private final ContactService contacts;
    private final UserService users;
    private final History history;
    private final Clock clock;

    GoalsTab(
            GoalService goals,
            CaseFileService files,
            ContactService contacts,
            UserService users,
            History history,
            Clock clock) {
        this.goals = goals;
        this.files = files;
        this.contacts = contacts;
        this.users = users;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String label() {
        return t("planning.tab");
    }

    @Override
    public Component content(CaseFileId id, Runnable changed) {
        return new GoalsPanel(goals, files.outline(id), contacts, users, history, clock);
    }
}
