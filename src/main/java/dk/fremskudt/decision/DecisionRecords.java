package dk.fremskudt.decision;

import dk.fremskudt.audit.HistorySource;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.page.CaseFileRecords;
import java.util.List;
import org.springframework.stereotype.Component;

/** This module's part of a course's history. */
@Component
class DecisionRecords implements CaseFileRecords {

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<HistorySource> of(CaseFileId id) {
        return CaseFileRecords.tables(id, "decision_decision");
    }
}
