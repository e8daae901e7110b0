package dk.fremskudt.contact;

import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.page.TimelineEntry;
import dk.fremskudt.casework.page.TimelineSource;
import dk.fremskudt.identity.UserId;
import dk.fremskudt.identity.UserService;
import dk.fremskudt.platform.ui.Words;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Contacts on the course's timeline, before what came of them in the same moment. */
@Component
@Order(10)
class ContactTimeline implements TimelineSource {
    private final Contacts contacts;
    private final UserService users;

    ContactTimeline(Contacts contacts, UserService users) {
        this.contacts = contacts;
        this.users = users;
    }

    @Override
    public List<TimelineEntry> entries(CaseFileId id) {
        var logged = contacts.latestFirst(id).stream().map(Contact::details).toList();
        var names = users.names(
                logged.stream().map(ContactDetails::recordedBy).distinct().toList());
        return logged.stream().map(contact -> entry(contact, names)).toList();
    }

    private static TimelineEntry entry(ContactDetails contact, Map<UserId, String> names) {
        var told = contact.form();
        var title = Words.t(
                "contact.timeline." + told.counterpart(),
                Words.t("contact.channel." + told.channel()),
                Words.t("contact.outcome." + told.outcome()));
        return new TimelineEntry(
                told.occurredAt(),
                told.outcome().contact() ? "contact" : "missed",
                title,
                told.note(),
                names.get(contact.recordedBy()));
    }
}
