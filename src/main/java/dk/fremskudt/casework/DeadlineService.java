package dk.fremskudt.casework;

import dk.fremskudt.audit.Purpose;
import dk.fremskudt.audit.ReadLog;
import dk.fremskudt.identity.CurrentUser;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.Act;
import dk.fremskudt.platform.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deadlines: how they stand, held against the contacts, given up with a reason (M72), and measured (M74). */
@Service
@Transactional
@RolesAllowed({Role.Names.CASEWORKER, Role.Names.LEAD})
public class DeadlineService {
    private final CaseFiles files;
    private final CaseDeadlines deadlines;
    private final EntityManager entities;
    private final ReadLog readLog;
    private final CurrentUser user;
    private final Clock clock;

    DeadlineService(
            CaseFiles files,
            CaseDeadlines deadlines,
            EntityManager entities,
            ReadLog readLog,
            CurrentUser user,
            Clock clock) {
        this.files = files;
        this.deadlines = deadlines;
        this.entities = entities;
        this.readLog = readLog;
        this.user = user;
        this.clock = clock;
    }

    public List<DeadlineStatus> of(CaseFileId id) {
        readLog.read(Purpose.CASEWORK, files.require(id).citizen().value());
        var today = LocalDate.now(clock);
        return deadlines.findByCaseFileIdOrderByDueOn(id).stream()
                .map(deadline -> deadline.status(today))
                .toList();
    }

    /**
     * Holds the course's deadlines against its contacts, anew after every change of them: the earliest that fits is the
     * one that meets a deadline.
     *
     * @param contacts all that count, in any order
     */
    public void settle(CaseFileId id, Collection<ContactMade> contacts) {
        for (var deadline : deadlines.findByCaseFileIdOrderByDueOn(id)) {
            var first = contacts.stream().filter(deadline::metBy).min(Comparator.comparing(ContactMade::at));
            deadline.met(
                    first.map(contact -> LocalDate.ofInstant(contact.at(), clock.getZone()))
                            .orElse(null),
                    first.map(ContactMade::id).orElse(null));
        }
    }

    public void waive(DeadlineStatus.Id id, int seenVersion, String reason) {
        Act.of(CaseworkAct.WAIVED_DEADLINE);
        var deadline = deadlines.findById(id.value()).orElseThrow(() -> new Refusal("casework.notFound"));
        var file = files.require(deadline.caseFile());
        file.requireOpen();
        deadline.checkVersion(seenVersion);
        deadline.waive(
                file.citizen().value(), reason, clock.instant(), user.require().user());
    }

    /** The municipality's deadlines that fell due within the period, both days included. */
    @Transactional(readOnly = true)
    public List<DeadlineStatistics> statistics(LocalDate from, LocalDate to) {
        return entities.createQuery("""
                        select d.code, max(d.label),
                          sum(case when d.metOn <= d.dueOn then 1 else 0 end),
                          sum(case when d.metOn > d.dueOn then 1
                            when d.metOn is null and d.waivedAt is null and d.dueOn < :today and d.strictness = HARD then 1
                            else 0 end),
                          sum(case when d.metOn is null and d.waivedAt is not null then 1 else 0 end),
                          sum(case when d.metOn is null and d.waivedAt is null and d.dueOn >= :today then 1 else 0 end),
                          sum(case when d.metOn is null and d.waivedAt is null and d.dueOn < :today and d.strictness <> HARD
                            then 1 else 0 end)
                        from CaseDeadline d where d.dueOn between :from and :to group by d.code order by d.code""", Object[].class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .map(row -> new DeadlineStatistics(
                        (String) row[0],
                        (String) row[1],
                        number(row[2]),
                        number(row[3]),
                        number(row[4]),
                        number(row[5]),
                        number(row[6])))
                .toList();
    }

    private static int number(Object sum) {
        return ((Number) sum).intValue();
    }
}
