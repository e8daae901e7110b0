package dk.fremskudt.casework;

import static java.util.stream.Collectors.toMap;

import dk.fremskudt.audit.Purpose;
import dk.fremskudt.casework.page.DaySource;
import dk.fremskudt.casework.page.Waiting;
import dk.fremskudt.citizen.CitizenId;
import dk.fremskudt.citizen.CitizenService;
import dk.fremskudt.identity.CurrentUser;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.UserId;
import dk.fremskudt.platform.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in caseworker's courses ask of her: what has a day, and what waits, as each {@link DaySource} tells. */
@Service
@Transactional
@RolesAllowed({Role.Names.CASEWORKER, Role.Names.LEAD})
public class DayService {
    private static final int DAYS_AHEAD = 7;

    private static final String MINE = " f.coordinatorId = :me and f.closedAt is null ";

    private final EntityManager entities;
    private final CaseFiles files;
    private final CitizenService citizens;
    private final ObjectProvider<DaySource> sources;
    private final CurrentUser user;
    private final Clock clock;

    DayService(
            EntityManager entities,
            CaseFiles files,
            CitizenService citizens,
            ObjectProvider<DaySource> sources,
            CurrentUser user,
            Clock clock) {
        this.entities = entities;
        this.files = files;
        this.citizens = citizens;
        this.sources = sources;
        this.user = user;
        this.clock = clock;
    }

    public Day mine() {
        var me = user.require().user();
        var today = LocalDate.now(clock);
        var late = new ArrayList<Found>();
        var due = new ArrayList<Found>();
        var upcoming = new ArrayList<Found>();
        for (var found : dated(me, today)) {
            if (found.on().isBefore(today)) {
                late.add(found);
            } else if (found.on().equals(today)) {
                due.add(found);
            } else {
                upcoming.add(found);
            }
        }
        var waiting = waiting(me);
        var names = names(List.of(late, due, upcoming, waiting));
        return new Day(lines(late, names), lines(due, names), lines(waiting, names), lines(upcoming, names));
    }

    /** What has a day: deadlines, and the planned ends, which are late like anything else once they are past (M17). */
    private List<Found> dated(UserId me, LocalDate today) {
        return Stream.concat(deadlines(me, today).stream(), ending(me, today).stream())
                .toList();
    }

    private List<Found> deadlines(UserId me, LocalDate today) {
        return entities.createQuery(
                        "select f, d from CaseDeadline d, CaseFile f where d.caseFileId = f.id and" + MINE + """
                                and d.metOn is null and d.waivedAt is null and d.dueOn <= :until
                                and (d.strictness = HARD or d.dueOn >= :today)""",
                        Object[].class)
                .setParameter("me", me)
                .setParameter("today", today)
                .setParameter("until", today.plusDays(DAYS_AHEAD))
                .getResultStream()
                .map(row -> {
                    var status = ((CaseDeadline) row[1]).status(today);
                    return new Found((CaseFile) row[0], "deadline", status.label(), status.due());
                })
                .toList();
    }

    private List<Found> ending(UserId me, LocalDate today) {
        var text = Words.t("casework.day.what.end");
        return entities.createQuery("from CaseFile f where" + MINE + "and f.plannedEnd <= :until", CaseFile.class)
                .setParameter("me", me)
                .setParameter("until", today.plusDays(CourseLength.WARN_DAYS))
                .getResultStream()
                .map(file -> new Found(file, "end", text, file.plannedEnd()))
                .toList();
    }

    private List<Found> waiting(UserId me) {
        var told = sources.stream()
                .sorted(Comparator.comparingInt(DaySource::order))
                .flatMap(source -> source.waitingFor(me).stream())
                .toList();
        var open = open(told);
        return told.stream()
                .flatMap(one -> Stream.ofNullable(open.get(one.caseFile()))
                        .map(file -> new Found(file, one.kind(), one.text(), one.since())))
                .toList();
    }

    private Map<CaseFileId, CaseFile> open(List<Waiting> told) {
        var ids = told.stream().map(one -> one.caseFile().value()).distinct().toList();
        return files.findAllById(ids).stream()
                .filter(file -> file.phase().open())
                .collect(toMap(CaseFile::caseFileId, Function.identity()));
    }

    private Map<CitizenId, String> names(List<List<Found>> groups) {
        var ids = groups.stream()
                .flatMap(List::stream)
                .map(found -> found.file().citizen())
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
                        names.getOrDefault(one.file().citizen(), ""),
                        one.kind(),
                        one.text(),
                        one.on()))
                .toList();
    }

    private record Found(CaseFile file, String kind, String text, LocalDate on) {}
}
