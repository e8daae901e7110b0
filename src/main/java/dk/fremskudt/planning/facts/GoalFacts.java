package dk.fremskudt.planning.facts;

import dk.fremskudt.casework.CaseFileId;
import java.util.List;

/** The way to a course's goals as facts. Both methods are logged as looks at the course. */
public interface GoalFacts {

    /** In the order they were said. */
    List<GoalFact> of(CaseFileId caseFile);

    /**
     * The citizen's own words, in the same order. They can name anyone and anything: they leave the municipality only
     * through a case-review pack's check and its second reader (M178).
     */
    List<String> words(CaseFileId caseFile);
}
