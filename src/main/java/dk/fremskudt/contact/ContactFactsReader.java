package dk.fremskudt.contact;

import static java.util.stream.Collectors.toMap;

import dk.fremskudt.audit.Purpose;
import dk.fremskudt.audit.ReadLog;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.casework.RelativeDays;
import dk.fremskudt.contact.facts.ContactFact;
import dk.fremskudt.contact.facts.ContactFacts;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.UserId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns contacts into facts: notes and names stay behind unless they are asked for by name. */
@Service
@Transactional
@RolesAllowed({Role.Names.CASEWORKER, Role.Names.LEAD})
class ContactFactsReader implements ContactFacts {
    private final CaseFileService files;
    private final Contacts contacts;
    private final ReadLog readLog;
    private final Clock clock;

    ContactFactsReader(CaseFileService files, Contacts contacts, ReadLog readLog, Clock clock) {
        this.files = files;
        this.contacts = contacts;
        this.readLog = readLog;
        this.clock = clock;
    }

    @Override
    public List<ContactFact> of(CaseFileId id) {
        var day = files.outline(id).days(clock.getZone());
        return oldestFirst(id).stream()
                .map(contact -> fact(contact.form(), day))
                .toList();
    }

    @Override
    public List<UserId> recordedBy(CaseFileId id) {
        return oldestFirst(id).stream().map(ContactDetails::recordedBy).toList();
    }

    @Override
    public List<@Nullable String> notes(CaseFileId id) {
        return oldestFirst(id).stream()
                .<@Nullable String>map(contact -> contact.form().note())
                .toList();
    }

    @Override
    public List<String> companions(CaseFileId id) {
        return oldestFirst(id).stream()
                .map(contact -> contact.form().companions())
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public Optional<String> firstContactDelay(CaseFileId id) {
        return FirstContactDelay.of(files.outline(id).receivedAt(), oldestFirst(id))
                .map(FirstContactDelay::code);
    }

    @Override
    public Map<String, Integer> coursesByPlace(Collection<CaseFileId> courses) {
        return contacts.places(courses.stream().map(CaseFileId::value).toList()).stream()
                .collect(toMap(Contacts.AtPlace::place, each -> Math.toIntExact(each.courses())));
    }

    private List<ContactDetails> oldestFirst(CaseFileId id) {
        readLog.read(Purpose.REVIEW_PACK, files.outline(id).citizen().value());
        return contacts.latestFirst(id).reversed().stream()
                .map(Contact::details)
                .toList();
    }

    private static ContactFact fact(ContactForm told, RelativeDays day) {
        var chooser = told.placeChosenBy();
        var kind = told.noteKind();
        return new ContactFact(
                day.of(told.occurredAt()),
                told.counterpart().name(),
                told.channel().name(),
                told.direction().name(),
                told.outcome().name(),
                told.offeredPlace(),
                told.place(),
                chooser == null ? null : chooser.name(),
                told.minutes(),
                told.methods().stream().sorted().toList(),
                kind == null ? null : kind.name(),
                told.companions() != null,
                told.note() != null);
    }
}
