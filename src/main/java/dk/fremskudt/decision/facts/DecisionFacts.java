package dk.fremskudt.decision.facts;

import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.identity.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The way to a course's decisions as facts. Drafts are none. What is asked of one course is logged as a look at it. */
public interface DecisionFacts {

    /** Oldest first. */
    List<DecisionFact> of(CaseFileId caseFile);

    /** Who decided each of them, in the same order, for whoever gives out stand-ins. */
    List<UserId> decidedBy(CaseFileId caseFile);

    /**
     * Their reasons, in the same order. They can name anyone and anything: they leave the municipality only through a
     * case-review pack's check and its second reader (M178).
     */
    List<@Nullable String> reasons(CaseFileId caseFile);

    /**
     * What was written of who is to decide on a recommendation, drafts included: where to find names that must not stand
     * in anything that leaves.
     */
    List<String> recommendedTo(CaseFileId caseFile);

    /** In how many of the courses something was decided on each legal basis. Nobody's record is opened for it. */
    Map<String, Integer> coursesByBasis(Collection<CaseFileId> courses);
}
