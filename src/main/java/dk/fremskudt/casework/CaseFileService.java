package dk.fremskudt.casework;

import dk.fremskudt.audit.Purpose;
import dk.fremskudt.audit.ReadLog;
import dk.fremskudt.citizen.CitizenId;
import dk.fremskudt.identity.CurrentUser;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.UserId;
import dk.fremskudt.identity.UserRow;
import dk.fremskudt.identity.UserService;
import dk.fremskudt.platform.Act;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.referral.EnquiryId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Courses: found, read, and led from phase to phase. They are opened by an accepted enquiry and by nothing else. */
@Service
@Transactional
@RolesAllowed({Role.Names.CASEWORKER, Role.Names.LEAD})
public class CaseFileService {
    private final CaseFiles files;
    private final CaseFileSearch search;
    private final CaseFileRowReader rows;
    private final PhaseChanges changes;
    private final UserService users;
    private final ReadLog readLog;
    private final CurrentUser user;
    private final Clock clock;

    CaseFileService(
            CaseFiles files,
            CaseFileSearch search,
            CaseFileRowReader rows,
            PhaseChanges changes,
            UserService users,
            ReadLog readLog,
            CurrentUser user,
            Clock clock) {
        this.files = files;
        this.search = search;
        this.rows = rows;
        this.changes = changes;
        this.users = users;
        this.readLog = readLog;
        this.user = user;
        this.clock = clock;
    }

    public CaseFileDetails read(CaseFileId id) {
        var file = files.require(id);
        readLog.read(Purpose.CASEWORK, file.citizen().value());
        return details(file);
    }

    /** Ids and standing only: what the modules above need to work on a course without looking at the person. */
    @Transactional(readOnly = true)
    public CaseFileOutline outline(CaseFileId id) {
        return files.require(id).outline();
    }

    /** The same of several courses at once; whichever isn't this municipality's is left out. */
    @Transactional(readOnly = true)
    public List<CaseFileOutline> outlines(Collection<CaseFileId> ids) {
        return files.findAllById(ids.stream().map(CaseFileId::value).toList()).stream()
                .map(CaseFile::outline)
                .toList();
    }

    public List<CaseFileRow> list(CaseFileQuery query) {
        return rows.of(search.page(query));
    }

    /** How many courses the same query has in all: exactly those that {@link #list} would give page by page. */
    public int count(CaseFileQuery query) {
        return search.count(query);
    }

    @Transactional(readOnly = true)
    public Optional<CaseFileId> ofEnquiry(EnquiryId enquiry) {
        return files.findByEnquiryId(enquiry).map(CaseFile::caseFileId);
    }

    /** The open courses that somebody coordinates. */
    @Transactional(readOnly = true)
    public List<CaseFileOutline> openOf(UserId coordinator) {
        return files.findByCoordinatorIdAndClosedAtIsNull(coordinator).stream()
                .map(CaseFile::outline)
                .toList();
    }

    /** All courses that somebody coordinates, or did when they were closed. */
    @Transactional(readOnly = true)
    public List<CaseFileId> coordinatedBy(UserId coordinator) {
        return files.idsOf(coordinator).stream().map(CaseFileId::new).toList();
    }

    /** The citizen's courses, newest first: she may come back (M121). */
    public List<CaseFileDetails> of(CitizenId citizen) {
        readLog.read(Purpose.CASEWORK, citizen.value());
        return files.findByCitizenIdOrderByOpenedAtDesc(citizen).stream()
                .map(this::details)
                .toList();
    }

    /** @param reason needed unless it is the plain next step */
    public void moveTo(CaseFileId id, int seenVersion, Phase phase, @Nullable String reason) {
        Act.of(CaseworkAct.MOVED_PHASE);
        var file = files.require(id);
        file.checkVersion(seenVersion);
        changes.save(file.moveTo(phase, reason, clock.instant(), user.require().user()));
    }

    /** Makes somebody else the coordinator (da. tovholder, M92). There is never none and never two. */
    public void handTo(CaseFileId id, int seenVersion, UserId coordinator) {
        Act.of(CaseworkAct.CHANGED_COORDINATOR);
        var file = files.require(id);
        file.checkVersion(seenVersion);
        if (coordinators().stream().noneMatch(row -> row.id().equals(coordinator))) {
            throw new Refusal("casework.coordinator.unknown");
        }
        file.handTo(coordinator);
    }

    public void judge(CaseFileId id, int seenVersion, Complexity complexity) {
        Act.of(CaseworkAct.JUDGED_COMPLEXITY);
        var file = files.require(id);
        file.checkVersion(seenVersion);
        file.judge(complexity);
    }

    /** Who can be a coordinator here. */
    @Transactional(readOnly = true)
    public List<UserRow> coordinators() {
        return users.of(Role.CASEWORKER, Role.LEAD);
    }

    private CaseFileDetails details(CaseFile file) {
        return file.details(clock.getZone(), LocalDate.now(clock));
    }
}
