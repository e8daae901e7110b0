package dk.fremskudt.casereview.assembly;

import dk.fremskudt.evaluation.pack.CaseReviewPack;
import java.util.Map;

/**
 * What a pack was made of, kept as it was: the course without texts, who stands for whom, and whether the municipality
 * has courses enough for anybody to hide among them.
 *
 * @param workers stand-in by user's id
 * @param partner the enquiry's partner, as its stand-in; empty where there is none
 */
public record PackContent(CaseReviewPack pack, Map<String, String> workers, String partner, boolean enough) {

    /** What stands for the citizen. */
    public String citizen() {
        return pack.people().getFirst().name();
    }
}
