package dk.fremskudt.casework.ui;

import dk.fremskudt.audit.History;
import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.casework.ClosingService;
import dk.fremskudt.casework.DeadlineService;
import dk.fremskudt.casework.TimelineService;
import dk.fremskudt.citizen.CitizenService;
import dk.fremskudt.identity.UserService;
import dk.fremskudt.programme.ProgrammeService;
import dk.fremskudt.referral.EnquiryService;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What the parts of a course's page ask, so that each of them is handed one thing. */
@Component
record CourseServices(
        CaseFileService files,
        DeadlineService deadlines,
        ClosingService closing,
        TimelineService timeline,
        EnquiryService enquiries,
        CitizenService citizens,
        ProgrammeService programmes,
        UserService users,
        History history,
        Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
