package dk.fremskudt.contact;

import dk.fremskudt.audit.HistorySource;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.page.CaseFileRecords;
import java.util.List;
import org.springframework.stereotype.Component;

/** This module's part of a course's history, before the deadlines that a contact met. */
@Component
class ContactRecords implements CaseFileRecords {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<HistorySource> of(CaseFileId id) {
        return CaseFileRecords.tables(id, "contact_contact");
    }
}
