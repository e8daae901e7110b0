package dk.fremskudt.casework;

import dk.fremskudt.citizen.CitizenId;
import dk.fremskudt.identity.UserId;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.programme.ProgrammeVersionId;
import java.time.Instant;
import java.time.ZoneId;

/** A course by its ids and its standing, with nothing of the person. */
public record CaseFileOutline(
        CaseFileId id,
        String number,
        CitizenId citizen,
        ProgrammeVersionId programme,
        Phase phase,
        UserId coordinator,
        Instant receivedAt,
        Instant openedAt) {

    /** Nothing is written in a closed course; who wants to reopens it first (M121). */
    public void requireOpen() {
        if (!phase.open()) throw new Refusal("casework.closed", number);
    }

    public RelativeDays days(ZoneId zone) {
        return new RelativeDays(receivedAt, zone);
    }
}
