package dk.fremskudt.casework;

import dk.fremskudt.citizen.CitizenId;
import dk.fremskudt.identity.UserId;
import dk.fremskudt.programme.ProgrammeVersionId;
import dk.fremskudt.referral.EnquiryId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A course as it stands.
 *
 * @param receivedAt when the enquiry came in; deadlines and relative days count from it (M71)
 * @param closingReason what was written at closing; erased with the citizen
 */
public record CaseFileDetails(
        CaseFileId id,
        int version,
        String number,
        CitizenId citizen,
        EnquiryId enquiry,
        ProgrammeVersionId programme,
        String targetGroup,
        Phase phase,
        Complexity complexity,
        UserId coordinator,
        Instant receivedAt,
        LocalDate openedOn,
        CourseLength length,
        @Nullable LocalDate closedOn,
        @Nullable ClosingExit exit,
        @Nullable String closingReason,
        boolean demonstration) {

    public boolean open() {
        return phase.open();
    }
}
