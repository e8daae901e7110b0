package dk.fremskudt.contact;

import dk.fremskudt.audit.Purpose;
import dk.fremskudt.audit.ReadLog;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.casework.RelativeDays;
import dk.fremskudt.contact.facts.ContactFact;
import dk.fremskudt.contact.facts.ContactFacts;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.UserId;
import dk.fremskudt.platform.Coded;
import dk.fremskudt.programme.ProgrammeModel.Method;
import dk.fremskudt.programme.ProgrammeModel.PlaceType;
import dk.fremskudt.programme.ProgrammeModel.Tools;
import dk.fremskudt.programme.ProgrammeService;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns contacts into facts: notes and names stay behind unless they are asked for by name. */
@Service
@Transactional
@RolesAllowed({Role.Names.CASEWORKER, Role.Names.LEAD})
class ContactFactsReader implements ContactFacts {
    private final CaseFileService files;
    private final Contacts contacts;
    private final ProgrammeService programmes;
    private final JdbcClient jdbc;
    private final ReadLog readLog;
    private final Clock clock;

    ContactFactsReader(
            CaseFileService files,
            Contacts contacts,
            ProgrammeService programmes,
            JdbcClient jdbc,
            ReadLog readLog,
            Clock clock) {
        this.files = files;
        this.contacts = contacts;
        this.programmes = programmes;
        this.jdbc = jdbc;
        this.readLog = readLog;
        this.clock = clock;
    }

    @Override
    public List<ContactFact> of(CaseFileId id) {
        var course = files.outline(id);
        var day = course.days(clock.getZone());
        var tools = programmes.version(course.programme()).model().tools();
        return oldestFirst(id).stream()
                .map(contact -> fact(contact.form(), day, tools))
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
        var counts = new HashMap<String, Integer>();
        jdbc.sql("""
                        select place, count(distinct case_file_id)::int from contact_contact
                        where case_file_id = any(?) and withdrawn_at is null and place is not null group by place""")
                .param(courses.stream().map(CaseFileId::value).toArray(UUID[]::new))
                .query(row -> {
                    counts.put(row.getString(1), row.getInt(2));
                });
        return counts;
    }

    private List<ContactDetails> oldestFirst(CaseFileId id) {
        readLog.read(Purpose.REVIEW_PACK, files.outline(id).citizen().value());
        return contacts.latestFirst(id).reversed().stream()
                .map(Contact::details)
                .toList();
    }

    private static ContactFact fact(ContactForm told, RelativeDays day, Tools tools) {
        var chooser = told.placeChosenBy();
        var kind = told.noteKind();
        return new ContactFact(
                day.of(told.occurredAt()),
                told.counterpart().name(),
                told.channel().name(),
                told.direction().name(),
                told.outcome().name(),
                place(told.offeredPlace(), tools),
                place(told.place(), tools),
                chooser == null ? null : chooser.name(),
                told.minutes(),
                told.methods().stream()
                        .sorted()
                        .map(code -> method(code, tools))
                        .toList(),
                kind == null ? null : kind.name(),
                told.companions() != null,
                told.note() != null);
    }

    private static @Nullable Coded place(@Nullable String code, Tools tools) {
        return code == null
                ? null
                : new Coded(code, tools.placeType(code).map(PlaceType::label).orElse(code));
    }

    private static Coded method(String code, Tools tools) {
        return new Coded(code, tools.method(code).map(Method::label).orElse(code));
    }
}
