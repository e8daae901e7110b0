package dk.fremskudt.casework;

import static java.util.stream.Collectors.toMap;

import dk.fremskudt.audit.Purpose;
import dk.fremskudt.casework.page.LastContacts;
import dk.fremskudt.citizen.CitizenService;
import dk.fremskudt.identity.UserService;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes list lines of courses: one question each for names, deadlines and contacts, however long the page is. */
@Component
class CaseFileRowReader {
    private final EntityManager entities;
    private final CitizenService citizens;
    private final UserService users;
    private final LastContacts lastContacts;
    private final Clock clock;

    CaseFileRowReader(
            EntityManager entities,
            CitizenService citizens,
            UserService users,
            LastContacts lastContacts,
            Clock clock) {
        this.entities = entities;
        this.citizens = citizens;
        this.users = users;
        this.lastContacts = lastContacts;
        this.clock = clock;
    }

    List<CaseFileRow> of(List<CaseFile> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        var details =
                files.stream().map(file -> file.details(clock.getZone(), today)).toList();
        var names = citizens.names(
                details.stream().map(CaseFileDetails::citizen).distinct().toList(), Purpose.OVERVIEW);
        var coordinators = users.names(
                details.stream().map(CaseFileDetails::coordinator).distinct().toList());
        var ids = details.stream().map(CaseFileDetails::id).toList();
        var next = nextDeadlines(ids, today);
        var contacts = lastContacts.of(ids);
        return details.stream()
                .map(file -> new CaseFileRow(
                        file.id(),
                        file.number(),
                        names.getOrDefault(file.citizen(), ""),
                        file.targetGroup(),
                        file.phase(),
                        coordinators.getOrDefault(file.coordinator(), ""),
                        file.openedOn(),
                        file.length(),
                        file.closedOn(),
                        file.exit(),
                        next.get(file.id()),
                        contacts.get(file.id())))
                .toList();
    }

    private Map<CaseFileId, DeadlineStatus> nextDeadlines(List<CaseFileId> ids, LocalDate today) {
        return entities.createQuery("""
                        from CaseDeadline d where d.caseFileId in :ids and d.metOn is null and d.waivedAt is null
                        and (d.strictness = HARD or d.dueOn >= :today) order by d.dueOn""", CaseDeadline.class)
                .setParameter("ids", ids)
                .setParameter("today", today)
                .getResultStream()
                .collect(toMap(CaseDeadline::caseFile, deadline -> deadline.status(today), (first, later) -> first));
    }
}
