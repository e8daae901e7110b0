package dk.fremskudt.casework;

import static java.util.stream.Collectors.toMap;

import dk.fremskudt.audit.Purpose;
import dk.fremskudt.audit.ReadLog;
import dk.fremskudt.casework.facts.CourseFact;
import dk.fremskudt.casework.facts.CourseFact.DeadlineFact;
import dk.fremskudt.casework.facts.CourseFact.HandoverFact;
import dk.fremskudt.casework.facts.CourseFact.PhaseFact;
import dk.fremskudt.casework.facts.CourseFacts;
import dk.fremskudt.casework.facts.CourseLinks;
import dk.fremskudt.casework.facts.CourseTraits;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.Coded;
import dk.fremskudt.programme.ProgrammeModel.TargetGroup;
import dk.fremskudt.programme.ProgrammeService;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns a course into facts: dates into days since the enquiry, and everything that was written left behind. */
@Service
@Transactional
@RolesAllowed({Role.Names.CASEWORKER, Role.Names.LEAD})
class CourseFactsReader implements CourseFacts {
    private final CaseFiles files;
    private final PhaseChanges changes;
    private final CaseDeadlines deadlines;
    private final Handovers handovers;
    private final ProgrammeService programmes;
    private final ReadLog readLog;
    private final Clock clock;

    CourseFactsReader(
            CaseFiles files,
            PhaseChanges changes,
            CaseDeadlines deadlines,
            Handovers handovers,
            ProgrammeService programmes,
            ReadLog readLog,
            Clock clock) {
        this.files = files;
        this.changes = changes;
        this.deadlines = deadlines;
        this.handovers = handovers;
        this.programmes = programmes;
        this.readLog = readLog;
        this.clock = clock;
    }

    @Override
    public CourseFact of(CaseFileId id) {
        var file = files.require(id);
        readLog.read(Purpose.REVIEW_PACK, file.citizen().value());
        var today = LocalDate.now(clock);
        var course = file.details(clock.getZone(), today);
        var day = new RelativeDays(file.receivedAt(), clock.getZone());
        var closed = course.closedOn();
        return new CourseFact(
                targetGroup(course),
                course.complexity().name(),
                course.phase().name(),
                code(course.exit()),
                day.of(course.openedOn()),
                day.of(closed == null ? today : closed),
                changes.findByCaseFileIdOrderByMovedAt(id).stream()
                        .map(change -> new PhaseFact(
                                day.of(change.at()),
                                change.from().name(),
                                change.to().name()))
                        .toList(),
                deadlines.findByCaseFileIdOrderByDueOn(id).stream()
                        .map(deadline -> fact(deadline.status(today), day))
                        .toList(),
                handovers
                        .findByCaseFileId(id)
                        .map(handover -> fact(handover.form(), day))
                        .orElse(null),
                course.demonstration());
    }

    @Override
    public CourseLinks links(CaseFileId id) {
        var file = files.require(id);
        readLog.read(Purpose.REVIEW_PACK, file.citizen().value());
        return file.links();
    }

    @Override
    public Map<CaseFileId, String> numbers(Collection<CaseFileId> ids) {
        return files.findAllById(ids.stream().map(CaseFileId::value).toList()).stream()
                .map(CaseFile::outline)
                .collect(toMap(CaseFileOutline::id, CaseFileOutline::number));
    }

    @Override
    public Map<CaseFileId, CourseTraits> traits(boolean demonstration) {
        return files.findByDemonstration(demonstration).stream()
                .collect(toMap(
                        each -> new CaseFileId(each.id()),
                        each -> new CourseTraits(each.targetGroup(), code(each.closingExit()))));
    }

    private Coded targetGroup(CaseFileDetails course) {
        var code = course.targetGroup();
        var tasks = programmes.version(course.programme()).model().tasks();
        return new Coded(code, tasks.targetGroup(code).map(TargetGroup::label).orElse(code));
    }

    private static @Nullable String code(@Nullable ClosingExit exit) {
        return exit == null ? null : exit.name();
    }

    private static DeadlineFact fact(DeadlineStatus status, RelativeDays day) {
        var met = status.metOn();
        return new DeadlineFact(
                new Coded(status.code(), status.label()),
                day.of(status.due()),
                status.state().name(),
                met == null ? null : day.of(met));
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
