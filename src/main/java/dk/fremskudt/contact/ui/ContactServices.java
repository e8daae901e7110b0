package dk.fremskudt.contact.ui;

import dk.fremskudt.audit.History;
import dk.fremskudt.casework.CaseFileOutline;
import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.contact.ContactService;
import dk.fremskudt.identity.UserService;
import dk.fremskudt.programme.ProgrammeModel.Tools;
import dk.fremskudt.programme.ProgrammeService;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the tab and the dialog ask, so that each of them is handed one thing. */
@Component
record ContactServices(
        CaseFileService files,
        ContactService contacts,
        ProgrammeService programmes,
        UserService users,
        History history,
        Clock clock) {

    Tools tools(CaseFileOutline course) {
        return programmes.version(course.programme()).model().tools();
    }
}
