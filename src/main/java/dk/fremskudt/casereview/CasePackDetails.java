package dk.fremskudt.casereview;

import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.evaluation.pack.CaseReviewPack;
import dk.fremskudt.identity.UserId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pack at work in its municipality.
 *
 * @param comment what the second reader wrote when sending it back
 * @param preview exactly what evaluators would get
 */
public record CasePackDetails(
        CasePackId id,
        int version,
        CaseFileId caseFile,
        String title,
        PackState state,
        UserId madeBy,
        String maker,
        @Nullable String reader,
        @Nullable String comment,
        List<PackTextDetails> texts,
        CaseReviewPack preview) {

    public int open() {
        return texts.stream().mapToInt(PackTextDetails::open).sum();
    }
}
