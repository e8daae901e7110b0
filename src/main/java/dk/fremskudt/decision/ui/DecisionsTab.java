package dk.fremskudt.decision.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Component;
import dk.fremskudt.audit.History;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.casework.page.CaseFileTab;
import dk.fremskudt.decision.DecisionService;
import dk.fremskudt.identity.UserService;
import dk.fremskudt.programme.ProgrammeService;
import java.time.Clock;

/** The tab «Afgørelser». */
@org.springframework.stereotype.Component
class DecisionsTab implements CaseFileTab {
    private final DecisionService decisions;
    private final CaseFileService files;
    private final ProgrammeService programmes;
    private final UserService users;
    private final History history;
    private final Clock clock;

    DecisionsTab(
            DecisionService decisions,
            CaseFileService files,
            ProgrammeService programmes,
            UserService users,
            History history,
            Clock clock) {
        this.decisions = decisions;
        this.files = files;
        this.programmes = programmes;
        this.users = users;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String label() {
        return t("decision.tab");
    }

    @Override
    public Component content(CaseFileId id, Runnable changed) {
        var course = files.outline(id);
        var tools = programmes.version(course.programme()).model().tools();
        return new DecisionsPanel(decisions, course, tools, users, history, clock);
    }
}
