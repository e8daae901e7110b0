package dk.fremskudt.decision;

import dk.fremskudt.identity.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it stands.
 *
 * @param basisLabel the legal basis as it read when it was used
 * @param missing what the checklist still wants; empty once decided
 * @param startsOn when the help began (M110); null while it hasn't or isn't known
 * @param replaces the decision that this one replaces, and why
 */
public record DecisionDetails(
        DecisionId id,
        int version,
        DecisionForm form,
        String basisLabel,
        String basisKind,
        Standing standing,
        List<DecisionChecklist> missing,
        Instant draftedAt,
        UserId draftedBy,
        @Nullable Instant decidedAt,
        @Nullable UserId decidedBy,
        @Nullable LocalDate startsOn,
        @Nullable DecisionId replaces,
        @Nullable String replacementReason) {}
