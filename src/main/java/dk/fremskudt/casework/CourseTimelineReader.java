package dk.fremskudt.casework;

import dk.fremskudt.audit.Purpose;
import dk.fremskudt.audit.ReadLog;
import dk.fremskudt.casework.facts.CourseTimeline;
import dk.fremskudt.casework.facts.CourseTimeline.ContactFact;
import dk.fremskudt.casework.facts.CourseTimeline.DeadlineFact;
import dk.fremskudt.casework.facts.CourseTimeline.HandoverFact;
import dk.fremskudt.casework.facts.CourseTimeline.PhaseFact;
import dk.fremskudt.casework.facts.CourseTimelines;
import dk.fremskudt.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns a course into facts: dates into days since the enquiry, and everything that was written left behind. */
@Service
@Transactional
@RolesAllowed({Role.Names.CASEWORKER, Role.Names.LEAD})
class CourseTimelineReader implements CourseTimelines {
    private final CaseFiles files;
    private final PhaseChanges changes;
    private final Contacts contacts;
    private final CaseDeadlines deadlines;
    private final Handovers handovers;
    private final ReadLog readLog;
    private final Clock clock;

    CourseTimelineReader(
            CaseFiles files,
            PhaseChanges changes,
            Contacts contacts,
            CaseDeadlines deadlines,
            Handovers handovers,
            ReadLog readLog,
            Clock clock) {
        this.files = files;
        this.changes = changes;
        this.contacts = contacts;
        this.deadlines = deadlines;
        this.handovers = handovers;
        this.readLog = readLog;
        this.clock = clock;
    }

    @Override
    public CourseTimeline of(CaseFileId id) {
        var file = files.require(id);
        readLog.read(Purpose.REVIEW_PACK, file.citizen());
        var today = LocalDate.now(clock);
        var course = file.details(clock.getZone(), today);
        var day = new RelativeDays(file.receivedAt(), clock.getZone());
        var logged = contacts.findByCaseFileIdAndWithdrawnAtIsNullOrderByOccurredAtDesc(file.id()).reversed().stream()
                .map(Contact::details)
                .toList();
        var closed = course.closedOn();
        return new CourseTimeline(
                course.targetGroup(),
                course.complexity().name(),
                course.phase().name(),
                course.exit() == null ? null : course.exit().name(),
                day.of(course.openedOn()),
                day.of(closed == null ? today : closed),
                firstContact(file.receivedAt(), logged),
                logged.stream().map(contact -> fact(contact.form(), day)).toList(),
                changes.findByCaseFileIdOrderByMovedAt(file.id()).stream()
                        .map(change -> new PhaseFact(
                                day.of(change.at()),
                                change.from().name(),
                                change.to().name()))
                        .toList(),
                deadlines.findByCaseFileIdOrderByDueOn(file.id()).stream()
                        .map(deadline -> fact(deadline.status(today), day))
                        .toList(),
                handovers
                        .findByCaseFileId(file.id())
                        .map(handover -> fact(handover.form(), day))
                        .orElse(null),
                course.demonstration());
    }

    private static @Nullable String firstContact(Instant received, List<ContactDetails> logged) {
        return logged.stream()
                .map(ContactDetails::form)
                .filter(told -> told.counterpart() == Counterpart.CITIZEN
                        && told.outcome().contact())
                .map(ContactForm::occurredAt)
                .min(Comparator.naturalOrder())
                .map(at -> FirstContactDelay.between(received, at).code())
                .orElse(null);
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
                told.companions() != null);
    }

    private static DeadlineFact fact(DeadlineStatus status, RelativeDays day) {
        var met = status.metOn();
        return new DeadlineFact(
                status.code(), day.of(status.due()), status.state().name(), met == null ? null : day.of(met));
    }

    private static HandoverFact fact(HandoverForm told, RelativeDays day) {
        var accepted = told.acceptedOn();
        var informed = told.citizenInformedOn();
        return new HandoverFact(
                accepted == null ? null : day.of(accepted),
                told.interventionsStarted(),
                informed == null ? null : day.of(informed));
    }
}
