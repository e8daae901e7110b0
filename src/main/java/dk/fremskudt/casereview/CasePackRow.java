package dk.fremskudt.casereview;

import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.identity.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A pack in its municipality's list. */
public record CasePackRow(
        CasePackId id,
        CaseFileId caseFile,
        String caseNumber,
        String title,
        PackState state,
        UserId madeBy,
        String maker,
        Instant madeAt,
        @Nullable Instant releasedAt) {}
