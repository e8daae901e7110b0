package dk.fremskudt.demo;

import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.casework.ClosingService;
import dk.fremskudt.casework.ContactService;
import dk.fremskudt.decision.DecisionService;
import dk.fremskudt.outreach.PartnerService;
import dk.fremskudt.planning.GoalService;
import dk.fremskudt.programme.ProgrammeService;
import dk.fremskudt.referral.EnquiryService;
import dk.fremskudt.referral.ScreeningService;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The services that a caseworker's screens use; made-up courses go through nothing else. */
@Component
record DemoServices(
        PartnerService partners,
        EnquiryService enquiries,
        ScreeningService screenings,
        CaseFileService files,
        ContactService contacts,
        GoalService goals,
        DecisionService decisions,
        ClosingService closing,
        ProgrammeService programmes,
        Clock clock) {}
