package dk.fremskudt.casework.facts;

import dk.fremskudt.casework.CaseFileId;

/** The way to a course's facts. Building them is a look at the course: it is logged as one. */
public interface CourseTimelines {

    /** Refuses a course that is not the current municipality's. */
    CourseTimeline of(CaseFileId caseFile);
}
