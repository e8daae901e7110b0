package dk.fremskudt.monitoring;

import static dk.fremskudt.identity.Role.Names.CASEWORKER;
import static dk.fremskudt.identity.Role.Names.LEAD;

import dk.fremskudt.audit.Purpose;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.CaseFileOutline;
import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.citizen.CitizenId;
import dk.fremskudt.citizen.CitizenService;
import dk.fremskudt.identity.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Waves that wait for answers across courses: follow-up is what gets lost first (M199). Filtered, sorted, counted and paged
 * by the database; row security keeps it to one's own municipality.
 */
@Service
@Transactional
@RolesAllowed({CASEWORKER, LEAD})
public class WaveList {
    private static final String WAITING = """
            from monitoring_planned_wave p
            join monitoring_course c on c.tenant_id = p.tenant_id and c.id = p.course_id
            where p.opens_on <= :today and (p.due_on < :today) = :late
              and (not :mine or c.case_file_id = any(:coordinated))
              and not exists (select from monitoring_registration r where r.tenant_id = p.tenant_id
                and r.course_id = p.course_id and r.wave = p.wave and r.respondent = 'WORKER')""";

    private final JdbcClient jdbc;
    private final CaseFileService files;
    private final CitizenService citizens;
    private final CurrentUser user;
    private final Clock clock;

    WaveList(JdbcClient jdbc, CaseFileService files, CitizenService citizens, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.citizens = citizens;
        this.user = user;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public int count(WaveQuery query) {
        return ask("select count(*) " + WAITING, query).query(Integer.class).single();
    }

    /** Those due first come first. */
    public List<WaveRow> page(WaveQuery query, int offset, int limit) {
        List<Waiting> waiting = ask(
                        "select c.case_file_id, c.reference, p.label, p.due_on " + WAITING
                                + " order by p.due_on, c.reference offset :offset limit :limit",
                        query)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> new Waiting(
                        new CaseFileId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class)))
                .list();
        Map<CaseFileId, String> names = names(waiting);
        return waiting.stream()
                .map(one -> new WaveRow(
                        one.caseFile,
                        one.reference,
                        names.getOrDefault(one.caseFile, ""),
                        one.label,
                        one.dueOn,
                        query.late() ? WaveState.OVERDUE : WaveState.OPEN))
                .toList();
    }

    /** A course carried here has its own number as its reference. */
    private record Waiting(CaseFileId caseFile, String reference, String label, LocalDate dueOn) {}

    private Map<CaseFileId, String> names(List<Waiting> waiting) {
        Map<CaseFileId, CitizenId> citizenOf =
                files
                        .outlines(waiting.stream()
                                .map(Waiting::caseFile)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(CaseFileOutline::id, CaseFileOutline::citizen));
        Map<CitizenId, String> names = citizens.names(citizenOf.values(), Purpose.OVERVIEW);
        return citizenOf.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> names.getOrDefault(one.getValue(), "")));
    }

    private JdbcClient.StatementSpec ask(String sql, WaveQuery query) {
        List<CaseFileId> coordinated =
                query.mine() ? files.coordinatedBy(user.require().user()) : List.of();
        return jdbc.sql(sql)
                .param("today", LocalDate.now(clock))
                .param("late", query.late())
                .param("mine", query.mine())
                .param(
                        "coordinated",
                        coordinated.stream().map(CaseFileId::value).toArray(UUID[]::new));
    }
}
