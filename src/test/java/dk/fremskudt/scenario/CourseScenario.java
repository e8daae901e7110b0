package dk.fremskudt.scenario;

import dk.fremskudt.casework.CaseFileDetails;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.casework.ClosingExit;
import dk.fremskudt.casework.ClosingService;
import dk.fremskudt.casework.Complexity;
import dk.fremskudt.casework.DeadlineService;
import dk.fremskudt.casework.DeadlineStatus;
import dk.fremskudt.casework.HandoverDetails;
import dk.fremskudt.casework.HandoverForm;
import dk.fremskudt.casework.Phase;
import dk.fremskudt.citizen.CitizenId;
import dk.fremskudt.contact.Channel;
import dk.fremskudt.contact.ContactForm;
import dk.fremskudt.contact.ContactId;
import dk.fremskudt.contact.ContactService;
import dk.fremskudt.contact.Counterpart;
import dk.fremskudt.contact.Direction;
import dk.fremskudt.contact.NoteKind;
import dk.fremskudt.contact.Outcome;
import dk.fremskudt.contact.PlaceChooser;
import dk.fremskudt.identity.UserId;
import dk.fremskudt.referral.KnownChoice;
import dk.fremskudt.referral.Told;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * A course in whatever state a test needs, in one line: {@code aCourse().in(TRANSITION).withContact(PHONE, REACHED)
 * .closed()}. The first word that needs a course opens it, by an enquiry that somebody accepted.
 */
public final class CourseScenario extends Scenario<CourseScenario> {
    private final EnquiryScenario enquiry;
    private @Nullable CaseFileId id;
    private @Nullable ContactId lastContact;

    public CourseScenario(ApplicationContext product) {
        super(product);
        enquiry = new EnquiryScenario(product);
    }

    @Override
    CourseScenario self() {
        return this;
    }

    public CourseScenario with(String familyName) {
        enquiry.about("Mette", familyName);
        return this;
    }

    /** A citizen who has been here before. */
    public CourseScenario with(CitizenId known) {
        enquiry.about(new Told.OfKnown(known, KnownChoice.KNOWN_NEW_ENQUIRY, "Kommer igen"));
        return this;
    }

    /** What is told of a contact with the citizen; in person it was at her home, as she chose. */
    public static ContactForm contact(Channel channel, Outcome outcome, Instant at) {
        return contact(Counterpart.CITIZEN, channel, outcome, at, null);
    }

    public static ContactForm contact(
            Counterpart counterpart, Channel channel, Outcome outcome, Instant at, @Nullable String note) {
        return new ContactForm(
                counterpart,
                channel,
                Direction.OUT,
                at,
                outcome,
                null,
                channel.inPerson() ? "home" : null,
                channel.inPerson() ? PlaceChooser.CITIZEN : null,
                30,
                Set.of(),
                null,
                note == null ? null : NoteKind.COACHING,
                note);
    }

    /** When the enquiry came in, where that was not the moment the course was opened. */
    public CourseScenario receivedAt(Instant moment) {
        enquiry.receivedAt(moment);
        return this;
    }

    public CourseScenario receivedAt(LocalDateTime danishTime) {
        enquiry.receivedAt(danishTime);
        return this;
    }

    public CourseScenario opened() {
        return then(course -> {});
    }

    /** Step by step to that phase. */
    public CourseScenario in(Phase phase) {
        return then(course -> {
            var stands = files().outline(course).phase();
            for (var next : Phase.values()) {
                if (next.compareTo(stands) > 0 && next.compareTo(phase) <= 0)
                    files().moveTo(course, version(course), next, null);
            }
        });
    }

    /** A contact with the citizen at this moment. */
    public CourseScenario withContact(Channel channel, Outcome outcome) {
        return then(
                course -> lastContact = service(ContactService.class).log(course, contact(channel, outcome, now())));
    }

    public CourseScenario withContact(ContactForm form) {
        return then(course -> lastContact = service(ContactService.class).log(course, form));
    }

    /** Somebody has begun to tell of a contact, and not finished. */
    public CourseScenario withDraft(Channel channel, Outcome outcome) {
        return then(course -> {
            var begun = contact(channel, outcome, now()).unfinished();
            service(ContactService.class).keepDraft(course, begun);
        });
    }

    /** The last contact told of was a mistake. */
    public CourseScenario takenBack() {
        return then(course -> service(ContactService.class).withdraw(contact()));
    }

    /** Somebody else has the course from here. */
    public CourseScenario handedTo(UserId coordinator) {
        return then(course -> files().handTo(course, version(course), coordinator));
    }

    public CourseScenario withHandover(HandoverForm form) {
        return then(course -> {
            var closing = service(ClosingService.class);
            var seen = closing.handover(course).map(HandoverDetails::version).orElse(null);
            closing.arrange(course, seen, form);
        });
    }

    public CourseScenario judged(Complexity complexity) {
        return then(course -> files().judge(course, version(course), complexity));
    }

    public CourseScenario waived(String deadline) {
        return then(course -> {
            var found = deadlines().stream()
                    .filter(each -> each.code().equals(deadline))
                    .findFirst()
                    .orElseThrow();
            service(DeadlineService.class).waive(found.id(), found.version(), "Borgeren ønsker det ikke endnu");
        });
    }

    public CourseScenario closed() {
        return closed(ClosingExit.NO_FURTHER_NEED, "Klarer sig selv");
    }

    public CourseScenario closed(ClosingExit exit, @Nullable String reason) {
        return then(course -> service(ClosingService.class).close(course, version(course), exit, reason));
    }

    public CourseScenario reopened() {
        return reopened("Borgeren ringede selv");
    }

    public CourseScenario reopened(String reason) {
        return then(course -> service(ClosingService.class).reopen(course, version(course), reason));
    }

    public CaseFileId id() {
        return during(this::it);
    }

    public CaseFileDetails details() {
        return during(() -> files().read(it()));
    }

    public List<DeadlineStatus> deadlines() {
        return during(() -> service(DeadlineService.class).of(it()));
    }

    public HandoverDetails handover() {
        return during(() -> service(ClosingService.class).handover(it()).orElseThrow());
    }

    /** The last contact told of. */
    public ContactId contact() {
        if (lastContact == null) throw new IllegalStateException("no contact was told of");
        return lastContact;
    }

    private CourseScenario then(Consumer<CaseFileId> step) {
        return then(() -> step.accept(it()));
    }

    private CaseFileId it() {
        if (id == null) id = files().ofEnquiry(enquiry.accepted().id()).orElseThrow();
        return id;
    }

    private int version(CaseFileId course) {
        return files().read(course).version();
    }

    private CaseFileService files() {
        return service(CaseFileService.class);
    }
}
