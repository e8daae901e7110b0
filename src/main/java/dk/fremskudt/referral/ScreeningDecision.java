package dk.fremskudt.referral;

import dk.fremskudt.platform.Blank;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a caseworker decided on an enquiry.
 *
 * @param targetGroup for outreach casework the group she is taken in under; otherwise a group that she belongs to though
 *     she stays outside (M69)
 * @param skipReason why the form was left out (M66); then nothing is ticked
 * @param otherService which service instead
 */
public record ScreeningDecision(
        Outcome outcome,
        @Nullable String targetGroup,
        String reason,
        Set<String> ticked,
        @Nullable String skipReason,
        @Nullable String otherService) {

    public ScreeningDecision {
        reason = reason.strip();
        ticked = Set.copyOf(ticked);
        skipReason = Blank.toNull(skipReason);
        otherService = Blank.toNull(otherService);
        targetGroup = Blank.toNull(targetGroup);
    }
}
