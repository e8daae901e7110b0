package dk.fremskudt.demo;

import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.casework.ClosingService;
import dk.fremskudt.casework.DemonstrationService;
import dk.fremskudt.contact.ContactService;
import dk.fremskudt.decision.DecisionService;
import dk.fremskudt.monitoring.WaveService;
import dk.fremskudt.outreach.PartnerService;
import dk.fremskudt.planning.GoalService;
import dk.fremskudt.programme.ProgrammeService;
import dk.fremskudt.referral.EnquiryOverview;
import dk.fremskudt.referral.EnquiryService;
import dk.fremskudt.referral.ScreeningService;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The services that a caseworker's screens use; made-up courses go through nothing else. */
@Component
record DemoServices(
        PartnerService partners,
        EnquiryService enquiries,
        EnquiryOverview enquiryLists,
        ScreeningService screenings,
        CaseFileService files,
        DemonstrationService demonstrations,
        ContactService contacts,
        GoalService goals,
        DecisionService decisions,
        ClosingService closing,
        ProgrammeService programmes,
        WaveService waves,
        TransactionTemplate transaction,
        Clock clock) {}
