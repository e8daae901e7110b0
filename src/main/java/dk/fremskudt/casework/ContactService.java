package dk.fremskudt.casework;

import dk.fremskudt.audit.Purpose;
import dk.fremskudt.audit.ReadLog;
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
    private final CaseFiles files;
    private final Contacts contacts;
    private final DeadlineSettlement deadlines;
    private final ContactDraftStore drafts;
    private final ProgrammeService programmes;
    private final ReadLog readLog;
    private final CurrentUser user;
    private final Clock clock;

    ContactService(
            CaseFiles files,
            Contacts contacts,
            DeadlineSettlement deadlines,
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
        Act.of(CaseworkAct.LOGGED_CONTACT);
        var file = files.require(id);
        file.requireOpen();
        ContactRules.check(form, model(file), clock.instant());
        var contact = contacts.saveAndFlush(
                new Contact(file, form, clock.instant(), user.require().user()));
        deadlines.settle(file);
        drafts.drop(file, user.require().user());
        return new ContactId(contact.id());
    }

    public void change(ContactId id, int seenVersion, ContactForm form) {
        Act.of(CaseworkAct.CHANGED_CONTACT);
        var contact = require(id);
        var file = files.require(new CaseFileId(contact.caseFile()));
        file.requireOpen();
        contact.checkVersion(seenVersion);
        ContactRules.check(form, model(file), clock.instant());
        contact.change(file.citizen(), form);
        contacts.flush();
        deadlines.settle(file);
    }

    /** Takes back the course's newest contact, by whoever registered it. The history keeps what it was. */
    public void withdraw(ContactId id) {
        Act.of(CaseworkAct.WITHDREW_CONTACT);
        var contact = require(id);
        var file = files.require(new CaseFileId(contact.caseFile()));
        file.requireOpen();
        if (!contact.recordedBy(user.require().user()) || !newest(file).equals(Optional.of(contact))) {
            throw new Refusal("casework.contact.notTheLast");
        }
        contact.withdraw(clock.instant());
        contacts.flush();
        deadlines.settle(file);
    }

    /** The course's contacts, latest first. */
    public List<ContactDetails> of(CaseFileId id) {
        var file = files.require(id);
        readLog.read(Purpose.CASEWORK, file.citizen());
        return contacts.findByCaseFileIdAndWithdrawnAtIsNullOrderByOccurredAtDesc(file.id()).stream()
                .map(Contact::details)
                .toList();
    }

    /** The one that the current user may take back, if it was she who registered the newest. */
    @Transactional(readOnly = true)
    public Optional<ContactId> withdrawable(CaseFileId id) {
        var file = files.require(id);
        return newest(file)
                .filter(contact -> contact.recordedBy(user.require().user()))
                .map(contact -> new ContactId(contact.id()));
    }

    /** The place type where they last met: most often they meet there again. */
    @Transactional(readOnly = true)
    public Optional<String> lastPlace(CaseFileId id) {
        return contacts.findFirstByCaseFileIdAndPlaceIsNotNullAndWithdrawnAtIsNullOrderByOccurredAtDesc(id.value())
                .map(Contact::place);
    }

    /** Puts aside what the current user has typed so far, so that a lost connection loses nothing. */
    public void keepDraft(CaseFileId id, UnfinishedContact form) {
        drafts.keep(files.require(id), user.require().user(), form);
    }

    public Optional<ContactDraft> draft(CaseFileId id) {
        return drafts.of(files.require(id), user.require().user());
    }

    public void dropDraft(CaseFileId id) {
        drafts.drop(files.require(id), user.require().user());
    }

    private Optional<Contact> newest(CaseFile file) {
        return contacts.findFirstByCaseFileIdAndWithdrawnAtIsNullOrderByRecordedAtDesc(file.id());
    }

    private Contact require(ContactId id) {
        return contacts.findById(id.value()).orElseThrow(() -> new Refusal("casework.notFound"));
    }

    private ProgrammeModel model(CaseFile file) {
        return programmes.version(file.programme()).model();
    }
}
