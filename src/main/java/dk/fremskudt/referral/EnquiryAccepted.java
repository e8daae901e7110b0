package dk.fremskudt.referral;

import dk.fremskudt.citizen.CitizenId;
import dk.fremskudt.identity.UserId;
import dk.fremskudt.programme.ProgrammeVersionId;
import dk.fremskudt.tenancy.TenantId;
import java.time.Instant;

/** An enquiry was decided as outreach casework; published in the deciding transaction, so that the course opens with it. */
public record EnquiryAccepted(
        TenantId tenant,
        EnquiryId enquiry,
        CitizenId citizen,
        ProgrammeVersionId programme,
        String targetGroup,
        Instant receivedAt,
        UserId decidedBy) {}
