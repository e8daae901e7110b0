package dk.fremskudt.casework;

import dk.fremskudt.audit.HistorySource;
import dk.fremskudt.casework.page.CaseFileRecords;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a course owes and how it ends, in its history after the contacts that met its deadlines. */
@Component
class ClosingRecords implements CaseFileRecords {

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<HistorySource> of(CaseFileId id) {
        return CaseFileRecords.tables(id, "casework_deadline", "casework_handover");
    }
}
