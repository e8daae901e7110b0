package dk.fremskudt.contact;

import static java.util.stream.Collectors.toMap;

import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.page.LastContacts;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The last contact in the list of courses. */
@Component
class LastContactReader implements LastContacts {
    private final Contacts contacts;

    LastContactReader(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public Map<CaseFileId, Instant> of(Collection<CaseFileId> courses) {
        return contacts.latest(courses).stream().collect(toMap(Contacts.Latest::course, Contacts.Latest::at));
    }
}
