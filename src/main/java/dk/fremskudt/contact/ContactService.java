package dk.fremskudt.contact;

import dk.fremskudt.audit.Purpose;
import dk.fremskudt.audit.ReadLog;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.CaseFileOutline;
import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.casework.DeadlineService;
import dk.fremskudt.identity.CurrentUser;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.Act;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.programme.ProgrammeModel;
import dk.fremskudt.programme.ProgrammeService;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The contacts of a course: logged, put right, taken back (M76-M77). */
@Service
@Transactional
@RolesAllowed({Role.Names.CASEWORKER, Role.Names.LEAD})
public class ContactService {
    private final CaseFileService files;
    private final Contacts contacts;
    private final DeadlineService deadlines;
    private final ContactDraftStore drafts;
    private final ProgrammeService programmes;
    private final ReadLog readLog;
    private final CurrentUser user;
    private final Clock clock;

    ContactService(
            CaseFileService files,
            Contacts contacts,
            DeadlineService deadlines,
            ContactDraftStore drafts,
            ProgrammeService programmes,
            ReadLog readLog,
            CurrentUser user,
            Clock clock) {
        this.files = files;
        this.contacts = contacts;
        this.deadlines = deadlines;
        this.drafts = drafts;
        this.programmes = programmes;
        this.readLog = readLog;
        this.user = user;
        this.clock = clock;
    }

    /** Keeps a contact and drops the draft it grew from. */
    public ContactId log(CaseFileId id, ContactForm form) {
        Act.of(ContactAct.LOGGED);
        var course = files.outline(id);
        course.requireOpen();
        ContactRules.check(form, model(course), clock.instant());
        var contact = contacts.saveAndFlush(
                new Contact(course, form, clock.instant(), user.require().user()));
        settle(course);
        drafts.drop(course, user.require().user());
        return new ContactId(contact.id());
    }

    public void change(ContactId id, int seenVersion, ContactForm form) {
        Act.of(ContactAct.CHANGED);
        var contact = require(id);
        var course = files.outline(contact.caseFile());
        course.requireOpen();
        contact.checkVersion(seenVersion);
        ContactRules.check(form, model(course), clock.instant());
        contact.change(course, form);
        contacts.flush();
        settle(course);
    }

    /** Takes back the course's newest contact, by whoever registered it. The history keeps what it was. */
    public void withdraw(ContactId id) {
        Act.of(ContactAct.WITHDREW);
        var contact = require(id);
        var course = files.outline(contact.caseFile());
        course.requireOpen();
        if (!contact.recordedBy(user.require().user()) || !newest(course).equals(Optional.of(contact))) {
            throw new Refusal("contact.notTheLast");
        }
        contact.withdraw(clock.instant());
        contacts.flush();
        settle(course);
    }

    /** The course's contacts, latest first. */
    public List<ContactDetails> of(CaseFileId id) {
        var course = files.outline(id);
        readLog.read(Purpose.CASEWORK, course.citizen().value());
        return contacts.latestFirst(id).stream().map(Contact::details).toList();
    }

    /** The one that the current user may take back, if it was she who registered the newest. */
    @Transactional(readOnly = true)
    public Optional<ContactId> withdrawable(CaseFileId id) {
        var course = files.outline(id);
        return newest(course)
                .filter(contact -> contact.recordedBy(user.require().user()))
                .map(contact -> new ContactId(contact.id()));
    }

    /** The place type where they last met: most often they meet there again. */
    @Transactional(readOnly = true)
    public Optional<String> lastPlace(CaseFileId id) {
        return contacts.findFirstByCaseFileIdAndPlaceIsNotNullAndWithdrawnAtIsNullOrderByOccurredAtDesc(id)
                .map(Contact::place);
    }

    /** Puts aside what the current user has typed so far, so that a lost connection loses nothing. */
    public void keepDraft(CaseFileId id, UnfinishedContact form) {
        drafts.keep(files.outline(id), user.require().user(), form);
    }

    public Optional<ContactDraft> draft(CaseFileId id) {
        return drafts.of(files.outline(id), user.require().user());
    }

    public void dropDraft(CaseFileId id) {
        drafts.drop(files.outline(id), user.require().user());
    }

    private void settle(CaseFileOutline course) {
        deadlines.settle(
                course.id(),
                contacts.latestFirst(course.id()).stream().map(Contact::made).toList());
    }

    private Optional<Contact> newest(CaseFileOutline course) {
        return contacts.findFirstByCaseFileIdAndWithdrawnAtIsNullOrderByRecordedAtDesc(course.id());
    }

    private Contact require(ContactId id) {
        return contacts.findById(id.value()).orElseThrow(() -> new Refusal("casework.notFound"));
    }

    private ProgrammeModel model(CaseFileOutline course) {
        return programmes.version(course.programme()).model();
    }
}
