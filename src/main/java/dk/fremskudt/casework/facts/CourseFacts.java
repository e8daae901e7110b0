package dk.fremskudt.casework.facts;

import dk.fremskudt.casework.CaseFileId;
import java.util.Collection;
import java.util.Map;

/** The way to courses as facts. */
public interface CourseFacts {

    /** Logged as a look at the course. Refuses a course that is not the current municipality's. */
    CourseFact of(CaseFileId caseFile);

    /** Where the course leads. Logged likewise. */
    CourseLinks links(CaseFileId caseFile);

    /** The numbers by which the municipality lists courses. They say nothing of a person: no look is logged. */
    Map<CaseFileId, String> numbers(Collection<CaseFileId> caseFiles);

    /**
     * What each of the municipality's courses has in common with others, for the equivalence class (k-anonymity) that one
     * of them hides in. Nobody's record is opened for it, and made-up courses hide among made-up ones only.
     *
     * @param demonstration the made-up courses, or the real ones
     */
    Map<CaseFileId, CourseTraits> traits(boolean demonstration);
}
