package dk.fremskudt.casework;

import dk.fremskudt.audit.Purpose;
import dk.fremskudt.audit.ReadLog;
import dk.fremskudt.casework.page.TimelineEntry;
import dk.fremskudt.casework.page.TimelineSource;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.UserId;
import dk.fremskudt.identity.UserService;
import dk.fremskudt.platform.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that happened in a course on one line, latest first: casework's own and what the modules above add. */
@Service
@Transactional
@RolesAllowed({Role.Names.CASEWORKER, Role.Names.LEAD})
public class TimelineService {
    private final CaseFiles files;
    private final PhaseChanges changes;
    private final UserService users;
    private final ObjectProvider<TimelineSource> sources;
    private final ReadLog readLog;

    TimelineService(
            CaseFiles files,
            PhaseChanges changes,
            UserService users,
            ObjectProvider<TimelineSource> sources,
            ReadLog readLog) {
        this.files = files;
        this.changes = changes;
        this.users = users;
        this.sources = sources;
        this.readLog = readLog;
    }

    public List<TimelineEntry> of(CaseFileId id) {
        var file = files.require(id);
        readLog.read(Purpose.CASEWORK, file.citizen().value());
        var phases = changes.findByCaseFileIdOrderByMovedAt(id);
        var names = users.names(phases.stream().map(PhaseChange::by).distinct().toList());

        var entries = new ArrayList<TimelineEntry>();
        entries.add(new TimelineEntry(file.receivedAt(), "enquiry", Words.t("casework.timeline.received"), null, null));
        phases.forEach(change -> entries.add(phase(change, names)));
        sources.orderedStream().forEach(source -> entries.addAll(source.entries(id)));
        entries.sort(Comparator.comparing(TimelineEntry::at).reversed());
        return entries;
    }

    private static TimelineEntry phase(PhaseChange change, Map<UserId, String> names) {
        var title = change.from() == Phase.CLOSED
                ? Words.t("casework.timeline.reopened", Words.t("casework.phase." + change.to()))
                : change.to() == Phase.CLOSED
                        ? Words.t("casework.timeline.closed")
                        : Words.t("casework.timeline.phase", Words.t("casework.phase." + change.to()));
        return new TimelineEntry(change.at(), "phase", title, change.reason(), names.get(change.by()));
    }
}
