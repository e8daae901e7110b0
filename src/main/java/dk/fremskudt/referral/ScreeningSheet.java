package dk.fremskudt.referral;

import dk.fremskudt.programme.ProgrammeModel;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The municipality's own form as it stands for one enquiry, with what is ticked.
 *
 * @param skipReason why the form was left out
 * @param ageOutside codes of target groups whose age limits the citizen is outside, where her age is known
 */
public record ScreeningSheet(
        ProgrammeModel.ScreeningForm form,
        List<ProgrammeModel.TargetGroup> targetGroups,
        Set<String> ticked,
        @Nullable String skipReason,
        Set<String> ageOutside) {}
