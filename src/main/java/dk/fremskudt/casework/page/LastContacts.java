package dk.fremskudt.casework.page;

import dk.fremskudt.casework.CaseFileId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** When somebody was last in contact, or tried to be. The list of courses tells it; the module that keeps contacts knows. */
public interface LastContacts {
    /** For a page of the list in one question. Courses without a contact are left out. */
    Map<CaseFileId, Instant> of(Collection<CaseFileId> courses);
}
