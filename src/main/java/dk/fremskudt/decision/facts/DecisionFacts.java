package dk.fremskudt.decision.facts;

import dk.fremskudt.casework.CaseFileId;
import java.util.List;

/** The way to a course's decisions as facts. Drafts are none. Logged as a look at the course. */
public interface DecisionFacts {

    /** Oldest first. */
    List<DecisionFact> of(CaseFileId caseFile);
}
