package dk.fremskudt.monitoring.facts;

import dk.fremskudt.casework.CaseFileId;
import java.util.List;
import java.util.Map;

/** The way to what was answered in courses carried here, for a case-review pack and the courses it hides among (M178). */
public interface AnswerFacts {

    /** Everything that was registered in the course, by wave, item and answer. Logged as a look at the course. */
    List<AnswerFact> of(CaseFileId caseFile);

    /**
     * What the first wave says of every citizen in the municipality: sex and age are this module's part of a combination
     * that somebody could be recognised by. A course with nothing registered in that wave is left out.
     */
    Map<CaseFileId, Characteristics> characteristics();
}
