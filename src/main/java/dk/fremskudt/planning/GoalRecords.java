package dk.fremskudt.planning;

import dk.fremskudt.casework.CaseFileRecords;
import java.util.List;
import org.springframework.stereotype.Component;

/** This module's part of a course's history. */
@Component
class GoalRecords implements CaseFileRecords {

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<String> tables() {
        return List.of("planning_goal", "planning_progress");
    }
}
