package dk.fremskudt.casework;

import dk.fremskudt.audit.Purpose;
import dk.fremskudt.casework.DayItem.What;
import dk.fremskudt.citizen.CitizenId;
import dk.fremskudt.citizen.CitizenService;
import dk.fremskudt.identity.CurrentUser;
import dk.fremskudt.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in caseworker's courses ask of her. */
@Service
@Transactional
@RolesAllowed({Role.Names.CASEWORKER, Role.Names.LEAD})
public class DayService {
    private static final int DAYS_AHEAD = 7;
    private static final int DAYS_OF_SILENCE = 14;

    private static final String MINE = " f.coordinatorId = :me and f.closedAt is null ";

    private final EntityManager entities;
    private final CitizenService citizens;
    private final ContactDraftStore drafts;
    private final CurrentUser user;
    private final Clock clock;

    DayService(
            EntityManager entities, CitizenService citizens, ContactDraftStore drafts, CurrentUser user, Clock clock) {
        this.entities = entities;
        this.citizens = citizens;
        this.drafts = drafts;
        this.user = user;
        this.clock = clock;
    }

    public Day mine() {
        drafts.forgetOld();
        var today = LocalDate.now(clock);
        var late = new ArrayList<Found>();
        var due = new ArrayList<Found>();
        var upcoming = new ArrayList<Found>();
        for (var found : dated(today)) {
            if (found.on().isBefore(today)) {
                late.add(found);
            } else if (found.on().equals(today)) {
                due.add(found);
            } else {
                upcoming.add(found);
            }
        }
        var waiting = waiting(today);
        var names = names(List.of(late, due, upcoming, waiting));
        return new Day(lines(late, names), lines(due, names), lines(waiting, names), lines(upcoming, names));
    }

    /** What has a day: deadlines, and the planned ends, which are late like anything else once they are past (M17). */
    private List<Found> dated(LocalDate today) {
        var dated = new ArrayList<>(deadlines(today));
        dated.addAll(ending(today));
        return dated;
    }

    private List<Found> deadlines(LocalDate today) {
        return entities.createQuery(
                        "select f, d from CaseDeadline d, CaseFile f where d.caseFileId = f.id and" + MINE + """
                                and d.metOn is null and d.waivedAt is null and d.dueOn <= :until
                                and (d.strictness = HARD or d.dueOn >= :today)""",
                        Object[].class)
                .setParameter("me", me())
                .setParameter("today", today)
                .setParameter("until", today.plusDays(DAYS_AHEAD))
                .getResultStream()
                .map(row -> {
                    var status = ((CaseDeadline) row[1]).status(today);
                    return new Found((CaseFile) row[0], What.DEADLINE, status.label(), status.due());
                })
                .toList();
    }

    private List<Found> ending(LocalDate today) {
        return courses("f.plannedEnd <= :until", "until", today.plusDays(CourseLength.WARN_DAYS)).stream()
                .map(file -> new Found(
                        file,
                        What.COURSE_ENDS,
                        null,
                        file.details(clock.getZone(), today).length().plannedEnd()))
                .toList();
    }

    private List<Found> waiting(LocalDate today) {
        var waiting = new ArrayList<Found>();
        entities.createQuery(
                        "select f, r from KeptDraft r, CaseFile f where r.caseFileId = f.id and r.userId = :me and f.closedAt is null",
                        Object[].class)
                .setParameter("me", me())
                .getResultStream()
                .forEach(row -> waiting.add(
                        new Found((CaseFile) row[0], What.DRAFT, null, day(((KeptDraft) row[1]).savedAt()))));
        entities.createQuery(
                        "select f from Handover h, CaseFile f where h.caseFileId = f.id and h.acceptedOn is null and"
                                + MINE,
                        CaseFile.class)
                .setParameter("me", me())
                .getResultStream()
                .forEach(file -> waiting.add(new Found(file, What.HANDOVER_UNANSWERED, null, today)));
        var since =
                today.minusDays(DAYS_OF_SILENCE).atStartOfDay(clock.getZone()).toInstant();
        courses("""
                        f.openedAt < :since and f.phase in (CONTACT, ASSESSMENT, TRANSITION) and not exists (
                          select 1 from Contact c where c.caseFileId = f.id and c.withdrawnAt is null and c.occurredAt >= :since)""", "since", since).forEach(file -> waiting.add(new Found(file, What.SILENCE, null, today)));
        return waiting;
    }

    private List<CaseFile> courses(String where, String parameter, Object value) {
        return entities.createQuery("from CaseFile f where" + MINE + "and " + where, CaseFile.class)
                .setParameter("me", me())
                .setParameter(parameter, value)
                .getResultList();
    }

    private Map<CitizenId, String> names(List<List<Found>> groups) {
        var ids = groups.stream()
                .flatMap(List::stream)
                .map(found -> new CitizenId(found.file().citizen()))
                .distinct()
                .toList();
        return ids.isEmpty() ? Map.of() : citizens.names(ids, Purpose.OVERVIEW);
    }

    private static List<DayItem> lines(List<Found> found, Map<CitizenId, String> names) {
        return found.stream()
                .sorted(Comparator.comparing(Found::on))
                .map(one -> new DayItem(
                        one.file().caseFileId(),
                        one.file().number(),
                        names.getOrDefault(new CitizenId(one.file().citizen()), ""),
                        one.what(),
                        one.label(),
                        one.on()))
                .toList();
    }

    private UUID me() {
        return user.require().user().value();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    private record Found(CaseFile file, What what, @Nullable String label, LocalDate on) {}
}
